import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { AskedNames } from './askedNames.ts';
import { CUES } from './cues.ts';
import { cuedNames } from './cuedNames.ts';
import { KnownNames } from './knownNames.ts';
import { listedNames } from './listedNames.ts';
import { SURE, type Mention } from './mention.ts';
import { companyNames } from './companyNames.ts';
import { isJapanese, japaneseNames, Place } from './japaneseNames.ts';
import { joined } from './joinMentions.ts';
import { Scene, type TokenSpan } from './scene.ts';
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
    const named = reading.entries.map((_, entry) => {
        const evident = evidentNames(scene, entry, asked);
        const spelled = spelledNames(scene, entry, evident.mentions).filter(
            ({ first }) => !asked.isAboutThing(entry) || evident.mentions.some(({ end }) => end <= first)
        );
        if (evident.mentions.length === 0) return spelled.length === 0 ? evident : { ...evident, mentions: spelled };
        const spellings = new Set(spelled.map(({ first }) => first));
        for (const mention of evident.mentions)
            if (mention.score >= SURE && !isSpelled(mention, spellings)) known.addMention(scene, mention);
        return { ...evident, mentions: [...evident.mentions, ...spelled] };
    });
    return named.flatMap(({ mentions, companies }, entry) => {
        const again = known.mentionsIn(scene, entry);
        if (mentions.length === 0 && again.length === 0) return NO_FINDINGS;
        const isNew = (mention: Mention): boolean =>
            !scene.isEmbedded(entry, mention) &&
            !companies.some((company) => overlap(company, mention)) &&
            !mentions.some(({ first, end }) => first <= mention.first && mention.end <= end);
        return joined(scene, [...mentions, ...again.filter(isNew)]).map((mention) => findingOf(scene, mention));
    });
}

/** What an entry shows by itself or with those before it. */
interface Evident {
    readonly mentions: readonly Mention[];
    /** The names of companies in it, which are no persons. */
    readonly companies: readonly TokenSpan[];
}

const NOBODY: Evident = { mentions: [], companies: [] };

function evidentNames(scene: Scene, entry: number, asked: AskedNames): Evident {
    const hits = CUES.find(
        scene.tokens,
        scene.from(entry),
        scene.to(entry),
        1 << (scene.reading.languages.readAs[entry] ?? 0)
    );
    const cued = cuedNames(scene, entry, hits);
    const answers = asked.answersIn(entry, hits, cued);
    const listed = isJapanese(scene, entry)
        ? [...japaneseNames(scene, entry, Place.Anywhere), ...listedNames(scene, entry)]
        : listedNames(scene, entry);
    const companies = companyNames(
        scene,
        entry,
        hits,
        cued.length + listed.length > 0 ? [...cued, ...listed] : NO_MENTIONS
    );
    if (cued.length + answers.length + listed.length + companies.length === 0) return NOBODY;
    const mentions = [...cued, ...answers, ...listed].filter(
        (mention) => !scene.isEmbedded(entry, mention) && !companies.some((company) => overlap(company, mention))
    );
    return { mentions, companies };
}

function overlap(one: TokenSpan, other: TokenSpan): boolean {
    return one.first < other.end && other.first < one.end;
}

/** Begins where a spelling begins or inside it. */
function isSpelled({ first }: Mention, spellings: ReadonlySet<number>): boolean {
    return spellings.has(first);
}

function findingOf({ tokens }: Scene, { entry, first, end, score, why, group }: Mention): Finding {
    return {
        entry,
        start: tokens.start[first] ?? 0,
        end: tokens.end[end - 1] ?? 0,
        category: Category.Person,
        score,
        why,
        ...(group === undefined ? {} : { group })
    };
}
