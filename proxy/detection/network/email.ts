import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { Context, verdictOf, goesOnBefore, lastValue, withoutStops, joined, correctedEnd } from './addressShape.ts';
import { Concern } from './concern.ts';
import { addressWithoutAt, type Address } from './addressWithoutAt.ts';
import { domainFrom, type Domain } from './domain.ts';
import { mayHold, mayHoldInTalk, REACH } from './emailCandidates.ts';
import { echoesOf, nearEchoOf } from './echo.ts';
import { withJapaneseEmails } from './japaneseEmail.ts';
import { DisjointFindings } from './disjointFindings.ts';
import { withoutCompanyMailboxes } from './companyMailbox.ts';
import { collectedAfter } from './collected.ts';
import { findingsOf, groupOf } from './findings.ts';
import { localPartBefore, type LocalPart } from './localPart.ts';
import { gluedBefore } from './writtenLocalPart.ts';
import { turnsBefore } from './turnsBefore.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { turnsOf, type Turns } from './turns.ts';

/** How many entries on talk of e-mail counts. */
const TALK = 6;
/** So many addresses of a conversation are looked for once more where they are read back. */
const MOST_VALUES = 50;

const AT = Concern.SpokenAt | Concern.WrittenAt;
const NOTHING: readonly Finding[] = [];

/** Finds e-mail addresses: written, obfuscated, spoken, spelled, and split over several turns. */
export function recogniseEmails(reading: Reading): readonly Finding[] {
    const turns = turnsOf(reading);
    const { of, all } = turns.concerns;
    if ((all & (Concern.Email | AT)) === 0) return NOTHING;
    const count = reading.entries.length;
    let search: Search | null = null;
    if ((all & Concern.Email) !== 0) {
        search = new Search(turns);
        for (let entry = 0; entry < count; entry += 1)
            if (((of[entry] ?? 0) & Concern.Email) !== 0) search.collect(entry);
    }
    let talked = Number.NEGATIVE_INFINITY;
    for (let entry = 0; entry < count; entry += 1) {
        const said = of[entry] ?? 0;
        if ((said & Concern.Email) !== 0) talked = entry;
        const isTalk = entry - talked <= TALK;
        if (!isTalk && (said & AT) === 0) continue;
        if (isTalk || (said & Concern.WrittenAt) !== 0 || mayHold(reading, entry)) {
            search ??= new Search(turns);
            search.run(entry, isTalk ? Context.Talk : Context.None);
        }
    }
    const found = withJapaneseEmails(reading, turns.concerns, search?.all() ?? NOTHING);
    return found.length > 0 ? withoutCompanyMailboxes(reading, found) : NOTHING;
}

/** An address that was found, and what of it may be said once more. */
interface Told {
    readonly local: readonly Piece[];
    readonly parts: readonly (readonly Piece[])[];
    readonly findings: readonly Finding[];
}

class Search {
    private readonly found = new DisjointFindings();
    private readonly values: Told[] = [];
    /** Entries that may answer a question for an address and hold none. */
    private readonly unanswered: number[] = [];
    private readonly turns: Turns;
    private readonly reading: Reading;

    constructor(turns: Turns) {
        this.reading = turns.reading;
        this.turns = turns;
    }

    run(entry: number, context: Context): void {
        if (context === Context.Talk && !mayHoldInTalk(this.turns, entry)) {
            this.unanswered.push(entry);
            return;
        }
        const pieces = this.turns.of(entry);
        let from = 0;
        for (let at = 0; at < pieces.length; at += 1) {
            const address =
                pieces[at]?.kind === PieceKind.At
                    ? this.addressAt(entry, at, from, context)
                    : context === Context.Talk
                      ? addressWithoutAt(pieces, at, from)
                      : null;
            if (!address || !this.add(address)) continue;
            const last = address.pieces.findLast((piece) => piece.entry === entry);
            while (at + 1 < pieces.length && (pieces[at + 1]?.first ?? 0) < (last?.end ?? 0)) at += 1;
            from = at + 1;
        }
        if (context === Context.Talk && from === 0) this.unanswered.push(entry);
    }

    /** What was found, with what is left of addresses elsewhere: read back, or spelled without an "at". */
    all(): readonly Finding[] {
        for (const { local, parts, findings } of [...this.values]) this.addEchoes(local, parts, findings);
        for (const entry of this.unanswered) this.addLoneLocalPart(entry);
        return this.found.all;
    }

    private add({ pieces, local, verdict }: Address): boolean {
        const fresh = findingsOf(this.reading, pieces, verdict);
        if (!this.found.addAll(fresh)) return false;
        if (this.values.length < MOST_VALUES)
            this.values.push({ local, parts: partsOf(pieces, local), findings: fresh });
        return true;
    }

    /** Adds the address that is told over several turns where this entry asks for one. */
    collect(asked: number): void {
        const collected = collectedAfter(this.turns, asked);
        if (!collected) return;
        const verdict = { category: Category.Email, score: 0.85, why: 'an e-mail address, told over several turns' };
        const findings = collected.parts.flatMap((part) => findingsOf(this.reading, part, verdict));
        const [first] = findings;
        if (!first) return;
        const group = groupOf(first);
        const fresh = findings
            .map((finding) => ({ ...finding, group }))
            .filter((finding) => this.found.addAll([finding]));
        const line = collected.parts.flat();
        const at = line.findIndex(({ kind }) => kind === PieceKind.At);
        const local = at < 0 ? line : line.slice(0, at);
        if (fresh.length > 0 && this.values.length < MOST_VALUES)
            this.values.push({ local, parts: collected.parts, findings: fresh });
    }

    private addEchoes(
        local: readonly Piece[],
        parts: readonly (readonly Piece[])[],
        findings: readonly Finding[]
    ): void {
        const entries = findings.map(({ entry }) => entry);
        const [group] = findings.flatMap((finding) => ('group' in finding ? [finding.group] : []));
        const verdict = { category: Category.Email, score: 0.7, why: 'part of an e-mail address, repeated' };
        const to = Math.max(...entries);
        const near = parts.flatMap((part) => nearEchoOf(this.turns, part) ?? []);
        const echoes = [...echoesOf(this.turns, local, parts, { from: Math.min(...entries), to, words: false }), near];
        for (const echo of echoes) {
            for (const one of findingsOf(this.reading, echo, verdict))
                this.found.addAll([group === undefined ? one : { ...one, group }]);
        }
    }

    private addressAt(entry: number, at: number, from: number, context: Context): Address | null {
        const pieces = this.turns.of(entry);
        const sign = pieces[at];
        if (!sign) return null;
        const behind = this.behind(entry, at + 1, context);
        const domain = behind.domain;
        if (!domain) return null;
        const local = this.localPart(pieces, at, from, context);
        const before = this.before(entry, at, local, context, domain, sign.spoken);
        const verdict = verdictOf(local, before, domain, sign, pieces, context);
        if (!verdict) return null;
        const own = local ? pieces.slice(local.first, at) : [];
        const parts = [...before.flat(), ...own];
        const end = at + 1 + behind.pieces.length;
        const corrected = pieces.slice(end, correctedEnd(pieces, end));
        return { local: parts, pieces: [...parts, sign, ...behind.pieces, ...corrected], verdict };
    }

    /** The domain from this piece on, which may take the next turn of the same speaker. */
    private behind(
        entry: number,
        from: number,
        context: Context
    ): { readonly domain: Domain | null; readonly pieces: readonly Piece[] } {
        const own = this.turns.of(entry);
        const domain = domainFrom(own, from);
        const end = domain?.end ?? own.length;
        const isOpen = own.length - end <= 2 && own.length - from <= 8;
        const isTold = context === Context.Talk || own[from - 1]?.spoken === false;
        if (isOpen && !domain?.isDotted && isTold) {
            const next = this.turns.ownAfter(entry);
            const more = next < 0 ? [] : this.turns.of(next).slice(0, REACH);
            const line = joined(withoutStops(own.slice(from)), more);
            const long = domainFrom(line, 0);
            if (long?.isDotted) return { domain: long, pieces: line.slice(0, long.end) };
        }
        return { domain, pieces: domain ? own.slice(from, domain.end) : [] };
    }

    private localPart(pieces: readonly Piece[], at: number, from: number, context: Context): LocalPart | null {
        const sign = pieces[at];
        const glued = sign?.spoken ? null : gluedBefore(pieces, at);
        const whole = localPartBefore(pieces, at);
        const local = glued && !goesOnBefore(pieces, glued.first, context) ? glued : whole;
        return local && local.first >= from ? local : null;
    }

    /** What the same speaker said of the local part in the turns before. */
    private before(
        entry: number,
        at: number,
        local: LocalPart | null,
        context: Context,
        domain: Domain,
        isSpoken: Piece['spoken']
    ): readonly (readonly Piece[])[] {
        const isAsked = context === Context.Talk && this.turns.askedBefore(entry, Concern.Email) >= 0;
        if (local !== null && (!isAsked || !isSpoken)) return [];
        if (!isAsked && !domain.isDotted) return [];
        return turnsBefore(this.turns, entry, local?.first ?? at);
    }

    /** The part before the "at" alone, spelled or with spoken signs, as the answer to a question. */
    private addLoneLocalPart(entry: number): void {
        const asked = this.turns.askedBefore(entry, Concern.Email);
        if (asked < 0 || entry - asked > 1) return;
        const pieces = this.turns.of(entry);
        if (pieces.some(({ kind }) => kind === PieceKind.At)) return;
        const part = localPartBefore(pieces, pieces.length);
        if (!part || (part.joints === 0 && part.letters < 3) || part.words + part.letters === 0) return;
        this.add({
            local: pieces.slice(part.first, lastValue(pieces) + 1),
            pieces: pieces.slice(part.first, lastValue(pieces) + 1),
            verdict: {
                category: Category.Email,
                score: 0.55,
                why: 'spelled right after an e-mail address was asked for'
            }
        });
    }
}

/** What of an address somebody may say once more: its local part, or what one of several turns said. */
function partsOf(pieces: readonly Piece[], local: readonly Piece[]): readonly (readonly Piece[])[] {
    const turns = [...Map.groupBy(pieces, ({ entry }) => entry).values()];
    return turns.length > 1 ? turns : [local];
}
