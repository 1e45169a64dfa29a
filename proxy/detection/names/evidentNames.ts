import type { AskedNames } from './askedNames.ts';
import { companyNames } from './companyNames.ts';
import { CUES } from './cues.ts';
import { cuedNames } from './cuedNames.ts';
import { isJapanese, japaneseNames, Place } from './japaneseNames.ts';
import { listedNames } from './listedNames.ts';
import type { Mention } from './mention.ts';
import { tokensOf, type Scene, type TokenSpan } from './scene.ts';
import { Spelled, spelledNames } from './spelledNames.ts';

/** What an entry shows by itself or with those before it. */
export interface Evident {
    readonly mentions: readonly Mention[];
    /** The names of companies in it, which are no persons. */
    readonly companies: readonly TokenSpan[];
}

const NOBODY: Evident = { mentions: [], companies: [] };

/** The names of an entry but for those that are only known from elsewhere; entries come in order. */
export function evidentNames(scene: Scene, entry: number, asked: AskedNames): Evident {
    const language = 1 << (scene.reading.languages.readAs[entry] ?? 0);
    const hits = CUES.find(scene.tokens, scene.from(entry), scene.to(entry), language);
    const cued = cuedNames(scene, entry, hits);
    const answers = asked.answersIn(entry, cued);
    const shown = both(cued, listedIn(scene, entry));
    asked.listen(entry, hits, shown);
    const companies = companyNames(scene, entry, hits, shown);
    const all = both(answers, shown);
    const mentions = all.length === 0 ? all : persons(scene, entry, all, companies);
    const spelled = spelledNames(scene, entry, mentions, asked.isAboutThing(entry) ? Spelled.Things : Spelled.Anything);
    if (mentions.length + spelled.length + companies.length === 0) return NOBODY;
    return { mentions: both(mentions, spelled), companies };
}

function listedIn(scene: Scene, entry: number): readonly Mention[] {
    const listed = listedNames(scene, entry);
    return isJapanese(scene, entry) ? both(japaneseNames(scene, entry, Place.Anywhere), listed) : listed;
}

function persons(
    scene: Scene,
    entry: number,
    mentions: readonly Mention[],
    companies: readonly TokenSpan[]
): readonly Mention[] {
    const company = tokensOf(companies);
    return mentions.filter((mention) => {
        if (scene.isEmbedded(entry, mention)) return false;
        for (let token = mention.first; token < mention.end; token += 1) if (company.has(token)) return false;
        return true;
    });
}

/** Both lists, without a new one where either is empty. */
function both(one: readonly Mention[], other: readonly Mention[]): readonly Mention[] {
    if (other.length === 0) return one;
    return one.length === 0 ? other : [...one, ...other];
}
