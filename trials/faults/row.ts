import type { CellResult, Stored } from './playCell.ts';
import type { RoadResult } from './playRoad.ts';
import type { TrialAnswer } from './theatre.ts';

/** What a line of the table tells of a cell, by column; equal for cells in which the same happened. */
export interface Row {
    readonly answer: string;
    /** How often the call that the fault struck went out. */
    readonly sent: string;
    /** Calls to Salesforce in all. */
    readonly calls: string;
    readonly patches: string;
    readonly texts: string;
    readonly events: string;
    readonly nextVisit: string;
    readonly sameAgain: string;
}

/** The texts of the seed, before and after the commit of the trials. */
export interface Texts {
    readonly old: ReadonlyMap<string, string>;
    readonly masked: ReadonlyMap<string, string>;
}

/** The line of a cell. */
export function toRow(result: CellResult, texts: Texts): Row {
    return {
        answer: describeAnswer(result.answer),
        sent: String(result.sent),
        calls: String(result.requests.length),
        patches: String(result.requests.filter(({ method }) => method === 'PATCH').length),
        texts: describeTexts(result.after, texts),
        events: describeEvents(result.after),
        nextVisit: describeVisit(result),
        sameAgain: result.repeated ? describeAnswer(result.repeated.answer) : ''
    };
}

/** The line of a cell of a road. */
export function toRoadRow({ end, sent, requests, left, again }: RoadResult): Row {
    return {
        answer: end.words,
        sent: String(sent),
        calls: String(requests.length),
        patches: '',
        texts: left,
        events: '',
        nextVisit: '',
        sameAgain: again.words
    };
}

/** Whether the entries of the commit are `old`, `masked`, `old and masked`, or something else: `neither`. */
export function describeTexts({ texts }: Stored, { old, masked }: Texts): string {
    const kinds = new Set<string>();
    for (const [identifier, text] of texts) {
        if (old.get(identifier) === masked.get(identifier)) {
            if (old.get(identifier) !== text) kinds.add('neither');
        } else if (text === masked.get(identifier)) kinds.add('masked');
        else kinds.add(text === old.get(identifier) ? 'old' : 'neither');
    }
    if (texts.size !== old.size) kinds.add('neither');
    return kinds.has('neither') ? 'neither' : [...kinds].toSorted().toReversed().join(' and ');
}

/** `502 SALESFORCE_FAILED`, `503 …, Retry-After 7`, `200`, or with the outcomes of a commit: `200 redacted ×2`. */
export function describeAnswer({ status, body, retryAfter }: TrialAnswer): string {
    const code = typeof body['code'] === 'string' ? ` ${body['code']}` : '';
    const parts = typeof body['parts'] === 'object' ? ` ${String(body['status'])}` : '';
    const audit = body['audit'] === 'pending' ? ', audit pending' : '';
    const readers = describeReaders(body);
    const after = retryAfter === null ? '' : `, Retry-After ${retryAfter}`;
    return `${String(status)}${code}${parts}${describeOutcomes(body)}${readers}${describeCopies(body)}${audit}${after}`;
}

function describeReaders({ readers }: TrialAnswer['body']): string {
    const state = (readers as { readonly conversationData?: string } | undefined)?.conversationData;
    return state === undefined ? '' : `, every kind ${state}`;
}

function describeCopies({ copy, dataCloud }: TrialAnswer['body']): string {
    const states = statesIn(dataCloud);
    if (states.length > 0) return ` ${tally(states)}`;
    const withheld = (copy as { readonly withheldCount?: number } | undefined)?.withheldCount;
    return withheld === undefined ? '' : ` copy, ${String(withheld)} withheld`;
}

/** The states of copies that an answer tells. */
export function statesIn(dataCloud: unknown): readonly string[] {
    const { entries = [] } = (dataCloud ?? {}) as { readonly entries?: readonly { readonly state: string }[] };
    return entries.map(({ state }) => state);
}

function describeOutcomes(body: TrialAnswer['body']): string {
    const outcomes = outcomesOf(body);
    return outcomes.length > 0 ? ` ${tally(outcomes)}` : '';
}

/** The outcomes that a commit was answered with, in the order of its entries; none for any other answer. */
export function outcomesOf(body: TrialAnswer['body']): readonly string[] {
    const entries: unknown = body['entries'];
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((entry: { readonly outcome?: unknown }) =>
        typeof entry.outcome === 'string' ? [entry.outcome] : []
    );
}

function describeEvents({ events }: Stored): string {
    return tally(events.map(({ event }) => event?.outcome ?? event?.type.toLowerCase() ?? 'unreadable')) || 'none';
}

function describeVisit({ visit, after, healed }: CellResult): string {
    const written = healed.events.length - after.events.length;
    if (written === 0) return describeAnswer(visit);
    const outcomes = healed.events.slice(after.events.length).map(({ event }) => event?.outcome ?? 'unreadable');
    return `${describeAnswer(visit)}, heals ${tally(outcomes)}`;
}

function tally(words: readonly string[]): string {
    const counts = Map.groupBy(words, (word) => word);
    return [...counts].map(([word, { length }]) => (length > 1 ? `${word} ×${String(length)}` : word)).join(', ');
}
