import { Accent } from '../conversation.ts';
import type { Random } from '../random.ts';
import { misheard } from './misheard.ts';
import { SaidRole, type Said } from './said.ts';

/** How a recogniser writes, whatever it is given. */
export interface Recogniser {
    readonly accent: Accent;
    /** Whether it writes everything in lower case where its accent leaves that open. */
    readonly lower: boolean;
    /** What it writes between words: a space, or nothing. */
    readonly space: string;
}

/** Writes a spoken value as a recogniser does. */
export function recognise(random: Random, said: readonly Said[], { accent, lower, space }: Recogniser): string {
    switch (accent) {
        case Accent.Figures:
            return inFigures(random, said, space);
        case Accent.Misheard:
            return lower
                ? inWords(misheard(random, said), space, '').toLowerCase()
                : inCasedWords(random, misheard(random, said), space);
        case Accent.Cased:
            return inCasedWords(random, said, space);
        case Accent.Lower:
        case Accent.Typed:
            return inWords(said, space, '').toLowerCase();
    }
}

/** Writes words around values as a recogniser does. */
export function recogniseWords(text: string, { accent, lower }: Recogniser): string {
    if (accent !== Accent.Lower && !(accent === Accent.Misheard && lower)) return text;
    return text
        .toLowerCase()
        .replaceAll(/[.,!?;:"()…。、？！¿¡–—]/gu, '')
        .replaceAll(/ - | = /gu, ' ')
        .replaceAll(/ {2}/gu, ' ');
}

function inWords(said: readonly Said[], space: string, pause: string): string {
    let text = '';
    let stop = '';
    for (const { role, words } of said) {
        if (role === SaidRole.Pause) {
            stop = pause;
            continue;
        }
        text += text === '' ? words : `${stop}${space}${words}`;
        stop = '';
    }
    return text;
}

function inCasedWords(random: Random, said: readonly Said[], space: string): string {
    const hyphen = random.chance(0.7);
    const pause = random.weighted({ ',': 50, '': 35, '.': 8, '...': 3, ' -': 4 });
    const everyWord = random.chance(0.18);
    const pieces = said.flatMap((one, index) =>
        everyWord && index > 0 && one.role === SaidRole.Digit && said[index - 1]?.role === SaidRole.Digit
            ? [{ ...one, role: SaidRole.Pause }, one]
            : [one]
    );
    const commas = pieces.flatMap((one) => (one.role === SaidRole.Filler ? [{ ...one, words: one.words }] : [one]));
    const text = inWords(commas, space, space === '' ? '' : everyWord ? ',' : pause);
    return hyphen ? text.replaceAll(TENS, '$1-$2') : text;
}

const TENS =
    /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (one|two|three|four|five|six|seven|eight|nine)\b/gu;

function inFigures(random: Random, said: readonly Said[], space: string): string {
    const join = random.weighted({ joined: 56, groups: 24, spaced: 10, mixed: 10 });
    const stop = random.weighted({ ' ': 60, '-': 18, ', ': 14, '. ': 3, '': 5 });
    let text = '';
    let before: SaidRole | null = null;
    let paused = false;
    for (const one of said) {
        if (one.role === SaidRole.Pause) {
            paused = true;
            continue;
        }
        const written = one.role === SaidRole.Digit && join === 'mixed' && random.chance(0.3) ? one.words : one.figures;
        const glued = isSign(before) && isSign(one.role) && isShort(text, written) && join !== 'spaced';
        if (text === '') text = written;
        else if (!glued) text += `${paused && stop === ', ' ? ',' : ''}${space}${written}`;
        else if (paused) text += `${join === 'joined' && random.chance(0.4) ? '' : stop}${written}`;
        else text += written;
        before = one.role;
        paused = false;
    }
    return text;
}

function isSign(role: SaidRole | null): boolean {
    return role === SaidRole.Digit || role === SaidRole.Letter;
}

/** Whether both sides of the seam are single letters or figures, so that they join without a space. */
function isShort(before: string, after: string): boolean {
    return /(?:^|[\s\d,.-])[A-Z]?$|[A-Z]{2}$/u.test(before) && /^(?:\d+|[A-Z])$/u.test(after);
}
