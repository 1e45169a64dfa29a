import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { AskedNames } from './askedNames.ts';
import { evidentNames } from './evidentNames.ts';
import { joined } from './joinMentions.ts';
import { KnownNames } from './knownNames.ts';
import { SURE, type Mention } from './mention.ts';
import { Scene, tokensOf, type TokenSpan } from './scene.ts';

/** What is known about a conversation besides its text. */
export interface NameOptions {
    /** Names of its participants and of the people on its record, as they are written there. */
    readonly knownNames?: readonly string[];
}

const NO_OPTIONS: NameOptions = {};
const NO_FINDINGS: readonly Finding[] = [];

/** Finds the names of people: introduced, asked for, signed, spelled, listed, and wherever they stand again in the conversation. */
export function recogniseNames(reading: Reading, { knownNames = [] }: NameOptions = NO_OPTIONS): readonly Finding[] {
    const scene = new Scene(reading);
    const asked = new AskedNames(scene);
    const known = new KnownNames();
    for (const name of knownNames) known.addWritten(name);
    const named = reading.entries.map((_, entry) => {
        const evident = evidentNames(scene, entry, asked);
        for (const mention of evident.mentions)
            if (mention.score >= SURE && !mention.isSpelled) known.addMention(scene, mention);
        return evident;
    });
    if (known.isEmpty && named.every(({ mentions }) => mentions.length === 0)) return NO_FINDINGS;
    return named.flatMap(({ mentions, companies }, entry) => {
        const again = known.mentionsIn(scene, entry);
        if (mentions.length === 0 && again.length === 0) return NO_FINDINGS;
        const all = again.length === 0 ? mentions : [...mentions, ...others(scene, again, [...companies, ...mentions])];
        return joined(scene, all).map((mention) => findingOf(scene, mention));
    });
}

/** The mentions outside of these spans; those that go on behind them count, too. */
function others(scene: Scene, mentions: readonly Mention[], spans: readonly TokenSpan[]): readonly Mention[] {
    const covered = tokensOf(spans);
    return mentions.filter((mention) => {
        if (scene.isEmbedded(mention.entry, mention)) return false;
        for (let token = mention.first; token < mention.end; token += 1) if (!covered.has(token)) return true;
        return false;
    });
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
