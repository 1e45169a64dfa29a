import type { PhraseHit } from '../lexicon/phrases.ts';
import { Join, type Group, type Run } from '../numbers/run.ts';
import { runsOf } from '../numbers/runs.ts';
import type { Reading } from '../reading.ts';
import { foldCharacter, isUnspaced, takesNoRoom } from './foldCharacter.ts';

/** What stands between two characters that follow each other. */
export const Edge = {
    /** Nothing: they are of one word or group. */
    Inside: 0,
    /** What parts the groups of one number. */
    Group: 1,
    /** What parts words, or one value from the next. */
    Parting: 2
} as const;
export type Edge = (typeof Edge)[keyof typeof Edge];

/** What is made of the spoken signs of an address ("dot", "at"): dropped as the written ones are, or taken for words. */
export type Signs = 'dropped' | 'words';

/** The letters and digits of one entry, in whatever form they were written or said. */
export interface Heard {
    /** The index of the entry. */
    readonly entry: number;
    /** In lower case, without accents; numbers that were said or written in any script as ASCII digits. */
    readonly chars: string;
    /** Where each character stands in the entry's text (UTF-16 code units); those of one spoken word share its offsets. */
    readonly starts: readonly number[];
    readonly ends: readonly number[];
    /** `edges[i]` stands before character `i`; one more than there are characters. */
    readonly edges: readonly Edge[];
    /** The characters `[from, to)` of each number or code. */
    readonly numbers: readonly { readonly from: number; readonly to: number }[];
}

/** Hears one entry of a conversation, in time linear in its text. */
export function hear(reading: Reading, entry: number, signs: Signs): Heard {
    const text = reading.entries[entry]?.text ?? '';
    const heard = new Hearing();
    let at = 0;
    for (const part of [...partsOf(reading, entry, signs), null]) {
        heard.addText(text, at, part?.start ?? text.length);
        if (!part) break;
        if (part.run) heard.addRun(text, part.run);
        at = part.end;
    }
    return heard.finish(entry);
}

/** A part of a text that is not heard character by character: a number, or the word for a sign. */
interface Part {
    readonly start: number;
    readonly end: number;
    readonly run: Run | null;
}

function partsOf(reading: Reading, entry: number, signs: Signs): readonly Part[] {
    const runs = runsOf(reading, entry);
    const numbers = runs.map((run): Part => ({ start: run.starts[0] ?? 0, end: run.ends.at(-1) ?? 0, run }));
    if (signs === 'words') return numbers;
    const { start, end } = reading.tokens;
    const words = (reading.hits[entry] ?? [])
        .filter(isSign)
        .map((hit): Part => ({ start: start[hit.first] ?? 0, end: end[hit.end - 1] ?? 0, run: null }));
    const sorted = [...numbers, ...words].sort((a, b) => a.start - b.start);
    let behind = 0;
    return sorted.filter((part) => {
        const isApart = part.start >= behind;
        if (isApart) behind = part.end;
        return isApart;
    });
}

function isSign({ meanings }: PhraseHit): boolean {
    return meanings.some(({ kind }) => kind === 'separator');
}

/** What parts two values that follow each other, rather than the groups of one. */
const PARTING: ReadonlySet<Join> = new Set([
    Join.Comma,
    Join.Sign,
    Join.Words,
    Join.Correction,
    Join.Slash,
    Join.Colon
]);

class Hearing {
    private chars = '';
    private readonly starts: number[] = [];
    private readonly ends: number[] = [];
    private readonly edges: Edge[] = [];
    private readonly numbers: { readonly from: number; readonly to: number }[] = [];
    /** Where the last character ends, with what takes no room behind it. */
    private behind = -1;
    private isLastUnspaced = false;

    addText(text: string, from: number, to: number): void {
        let at = from;
        while (at < to) {
            const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
            const end = at + character.length;
            const folded = foldCharacter(character);
            if (folded !== '') this.add(folded, at, end, this.edgeBefore(character, at));
            if (folded !== '' || (takesNoRoom(character) && this.behind === at)) this.behind = end;
            if (folded !== '') this.isLastUnspaced = isUnspaced(character);
            at = end;
        }
    }

    addRun(text: string, run: Run): void {
        const from = this.chars.length;
        let group = 0;
        for (let index = 0; index < run.chars.length; index += 1) {
            const start = run.starts[index] ?? 0;
            const begins = run.groups[group]?.at === index ? run.groups[group] : undefined;
            if (begins) group += 1;
            const edge = begins ? edgeOfGroup(begins, text.charAt(start - 1)) : Edge.Inside;
            this.add(run.chars.charAt(index).toLowerCase(), start, run.ends[index] ?? 0, edge);
        }
        const first = run.starts[0] ?? 0;
        this.edges[from] = this.behind === first ? Edge.Inside : Edge.Parting;
        this.behind = run.ends.at(-1) ?? first;
        this.isLastUnspaced = false;
        this.numbers.push({ from, to: this.chars.length });
    }

    finish(entry: number): Heard {
        const { chars, starts, ends, numbers } = this;
        const edges = [...this.edges, Edge.Parting];
        edges[0] = Edge.Parting;
        return { entry, chars, starts, ends, edges, numbers };
    }

    private add(folded: string, start: number, end: number, edge: Edge): void {
        for (let index = 0; index < folded.length; index += 1) {
            this.starts.push(start);
            this.ends.push(end);
            this.edges.push(index === 0 ? edge : Edge.Inside);
        }
        this.chars += folded;
    }

    private edgeBefore(character: string, at: number): Edge {
        const touches = this.behind === at && !this.isLastUnspaced && !isUnspaced(character);
        return touches ? Edge.Inside : Edge.Parting;
    }
}

/** A bracket parts the groups of one number: "+1 (212) 555". */
function edgeOfGroup({ join }: Group, before: string): Edge {
    return PARTING.has(join) && before !== '(' ? Edge.Parting : Edge.Group;
}
