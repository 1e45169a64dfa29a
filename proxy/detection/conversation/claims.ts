import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import { isHarmless } from '../lexicon/topic.ts';
import { charsOf, offsetsOf, type Segment } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { cardBeforeRest } from './cardBeforeRest.ts';
import { CuePlace } from './cue.ts';
import { PROVEN, whyOf, type About, type Collection } from './collection.ts';
import { contrasted } from './contrasted.ts';
import { countsUp } from './countsUp.ts';
import type { Evidence } from './evidence.ts';
import { joinCorrected, type Claimed } from './joinCorrected.ts';
import { mostCharactersOf } from './partialFit.ts';
import { ownEvidence } from './ownEvidence.ts';
import { startOfIban } from './startOfIban.ts';
import { startWithPlus } from './surroundings.ts';
import { unnamed } from './unnamed.ts';
import { valuesTold } from './valuesTold.ts';

/** Shorter values stand in a conversation twice by chance. */
const SHORTEST_REPETITION = 6;
const SURE = 0.9;
const SHORTEST_PIECE = 3;
const FRESH = 0.7;
const PARTS = 3;
/** Nobody tells a card in such a piece and then stops: a number beside talk of a card. */
const NO_CARD_PIECE = /^\d{5,7}$/;

/** What the values of a conversation turn out to be, once nothing more is told of them. */
export class Claims {
    private readonly reading: Reading;
    private readonly isPublished: (digits: string) => boolean;
    private readonly claimed: Claimed[] = [];
    private readonly byChars = new Map<string, Finding>();
    private readonly unclaimed: Segment[] = [];
    private groups = 0;

    /** `isPublished` knows the phone numbers that the company itself gives out. */
    constructor(reading: Reading, isPublished: (digits: string) => boolean) {
        this.reading = reading;
        this.isPublished = isPublished;
    }

    /** Takes a value of which nothing more will be told. */
    settle(collection: Collection): void {
        const { topic } = collection.about;
        if (topic !== null && isHarmless(topic) && collection.pieces.length < 2) return;
        if (topic === Category.CardExpiry && isNamedBeside(collection.about)) return;
        const evidence = settled(this.reading, collection);
        if (evidence?.category === Category.Phone && this.isPublished(collection.chars)) return;
        const { pieces, echoes } = collection;
        if (!evidence) {
            this.unclaimed.push(...pieces, ...echoes);
            return;
        }
        for (const told of valuesTold(this.reading, collection, evidence.category)) {
            const segments = told.segments.flatMap((segment) => contrasted(this.reading, segment));
            const group = segments.length > 1 ? { group: `n${String((this.groups += 1))}` } : null;
            for (const segment of segments) this.claim(segment, { ...evidence, ...group });
        }
    }

    /** Takes what belongs to no value. */
    leave(segment: Segment): void {
        this.unclaimed.push(segment);
    }

    /** Everything that was claimed; what was found once is the same wherever it stands again. */
    finish(): readonly Finding[] {
        const findings: Finding[] = [...joinCorrected(this.reading, this.claimed)];
        for (const segment of this.unclaimed) {
            const known =
                segment.to - segment.from >= SHORTEST_REPETITION ? this.byChars.get(charsOf(segment)) : undefined;
            if (!known) continue;
            const { category, score } = known;
            const why = 'said elsewhere in this conversation';
            findings.push({ entry: segment.run.entry, ...offsetsOf(segment), category, score: score * SURE, why });
        }
        return findings;
    }

    private claim(segment: Segment, evidence: Evidence & { readonly group?: string }): void {
        const { end } = offsetsOf(segment);
        const start = startOf(this.reading, segment, evidence.category);
        const finding: Finding = { entry: segment.run.entry, start, end, ...evidence };
        this.claimed.push({ segment, finding });
        this.byChars.set(charsOf(segment), finding);
    }
}

/** Where a value begins, with the sign or the country before its digits. */
function startOf(reading: Reading, segment: Segment, category: Category): number {
    if (category === Category.Phone) return startWithPlus(reading, segment);
    return category === Category.Iban ? startOfIban(reading, segment) : offsetsOf(segment).start;
}

/** Words beside a value named it; of dates that is what their own recogniser judges. */
function isNamedBeside({ place }: About): boolean {
    return place === CuePlace.Before || place === CuePlace.After;
}

/** What a value is by everything that was told of it; null when it is nothing that is known. */
function settled(reading: Reading, collection: Collection): Evidence | null {
    const { topic, weight } = collection.about;
    if (topic === null && countsUp(collection.pieces)) return null;
    const own = ownEvidence(collection.whole, null) ?? cardBeforeRest(collection.whole.segment);
    if (own && own.score >= SURE && (own.category === topic || PROVEN.has(own.category)))
        return { ...own, score: Math.max(own.score, weight) };
    if (topic === null) return own?.category === Category.CardNumber ? own : unnamed(reading, collection);
    return isHarmless(topic) ? null : named(collection, topic, collection.fit);
}

/** Of what was asked for just now even a short piece is told; of what was asked for long ago no less than a third of the value. */
function leastOf({ topic, weight }: About): number {
    const isFresh = weight >= FRESH || topic === null;
    return isFresh ? SHORTEST_PIECE : Math.max(SHORTEST_PIECE, mostCharactersOf(topic) / PARTS);
}

function named({ pieces, echoes, about, chars }: Collection, category: Category, fit: number): Evidence | null {
    const { weight } = about;
    const why = whyOf(about, fit > 0 ? pieces.length + echoes.length : 0);
    if (pieces.length === 1 && echoes.length === 0 && !/\d/.test(chars)) return null;
    if (category === Category.CardNumber && pieces.length === 1 && NO_CARD_PIECE.test(chars)) return null;
    if (pieces.length === 1 && weight >= 0.5 && fit > 0) return { category, score: weight, why };
    if (fit > 0) return { category, score: Math.min(0.97, 0.6 + 0.35 * fit), why };
    return chars.length >= leastOf(about) ? { category, score: 0.5, why } : null;
}
