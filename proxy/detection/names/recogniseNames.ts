import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { AskedNames } from './askedNames.ts';
import { CUES } from './cues.ts';
import { cuedNames } from './cuedNames.ts';
import { KnownNames } from './knownNames.ts';
import { listedNames } from './listedNames.ts';
import { SURE, type Mention } from './mention.ts';
import { joined } from './joinMentions.ts';
import { Scene } from './scene.ts';
import { spelledNames } from './spelledNames.ts';

/** What is known about a conversation besides its text. */
export interface NameOptions {
    /** Names of its participants and of the people on its record, as they are written there. */
    readonly knownNames?: readonly string[];
}

const NO_OPTIONS: NameOptions = {};
const NO_MENTIONS: readonly Mention[] = [];
const NO_FINDINGS: readonly Finding[] = [];

/** Finds the names of people: introduced, asked for, signed, spelled, listed, and wherever they stand again in the conversation. */
export function recogniseNames(reading: Reading, { knownNames = [] }: NameOptions = NO_OPTIONS): readonly Finding[] {
    const scene = new Scene(reading);
    const asked = new AskedNames(scene);
    const known = new KnownNames();
    for (const name of knownNames) known.addWritten(name);
    const mentions = reading.entries.map((_, entry) => {
        const evident = evidentNames(scene, entry, asked);
        const spelled = spelledNames(scene, entry, evident);
        if (evident.length === 0) return spelled;
        const spellings = new Set(spelled.map(({ first }) => first));
        for (const mention of evident)
            if (mention.score >= SURE && !isSpelled(mention, spellings)) known.addMention(scene, mention);
        return [...evident, ...spelled];
    });
    return mentions.flatMap((evident, entry) => {
        const again = known.mentionsIn(scene, entry);
        if (evident.length === 0 && again.length === 0) return NO_FINDINGS;
        const all = [...evident, ...again.filter((mention) => !scene.isEmbedded(entry, mention))];
        return joined(scene, all).map((mention) => findingOf(scene, mention));
    });
}

/** The names that something in their entry or before it shows. */
function evidentNames(scene: Scene, entry: number, asked: AskedNames): readonly Mention[] {
    const hits = CUES.find(scene.tokens, scene.from(entry), scene.to(entry));
    const cued = cuedNames(scene, entry, hits);
    const answers = asked.answersIn(entry, hits, cued);
    const listed = listedNames(scene, entry);
    if (cued.length + answers.length + listed.length === 0) return NO_MENTIONS;
    return [...cued, ...answers, ...listed].filter((mention) => !scene.isEmbedded(entry, mention));
}

/** Begins where a spelling begins or inside it. */
function isSpelled({ first }: Mention, spellings: ReadonlySet<number>): boolean {
    return spellings.has(first);
}

function findingOf({ tokens }: Scene, { entry, first, end, score, why }: Mention): Finding {
    return {
        entry,
        start: tokens.start[first] ?? 0,
        end: tokens.end[end - 1] ?? 0,
        category: Category.Person,
        score,
        why
    };
}
