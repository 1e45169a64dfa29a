import { PROBLEM_STATUS } from 'c/proxyContract';
import { counted } from '../../cli/counted.ts';
import { createDigests } from '../../proxy/audit/digests.ts';
import { verifyChain } from '../../proxy/audit/verifyChain.ts';
import type { CellResult, Stored } from './playCell.ts';
import { describeTexts, outcomesOf, statesIn, type Texts } from './row.ts';
import type { TrialAnswer } from './theatre.ts';
import { lateThan, MOST_ANSWER_MS } from './timeBounds.ts';
import { QUOTED } from './trialFaults.ts';

/** What cells are held against. */
export interface Bounds {
    readonly texts: Texts;
    /** Keys of the audit chain. */
    readonly digestKeys: readonly [Buffer, ...Buffer[]];
    /** How many calls the scene makes when nothing goes wrong. */
    readonly usualCalls: number;
    /** How often it makes the call that is struck then. */
    readonly usuallySent: number;
}

/** A call is tried so often. */
const TRIES = 3;
/** Calls that a refused PATCH leads to: it is cut in two after reading back. */
const CALLS_OF_A_SPLIT = 6;

/** What of a cell is not as it must be, whatever went wrong; empty when all is. */
export function brokenIn(result: CellResult, bounds: Bounds): readonly string[] {
    const { answer, visit, repeated, health } = result;
    return [
        ...notCatalogued(answer, 'the answer'),
        ...notCatalogued(repeated?.answer ?? null, 'the same commit again'),
        ...(visit.status === 200 ? [] : [`the next visit answers ${String(visit.status)}`]),
        ...(health.status === 200 ? [] : ['the proxy is not alive']),
        ...lateThan(MOST_ANSWER_MS, result),
        ...unbounded(result, bounds),
        ...blindPatches(result),
        ...wrongTexts(result, bounds.texts),
        ...wrongEvents(result, bounds),
        ...wrongRepetition(result),
        ...wrongCopies(result, bounds.texts),
        ...tellsText(result, bounds.texts)
    ];
}

/** What of an answer, which is called `what`, is no answer of the catalogue. */
export function notCatalogued(answer: TrialAnswer | null, what: string): readonly string[] {
    if (answer === null || answer.status === 200 || 'parts' in answer.body) return [];
    const code = String(answer.body['code']);
    const isKnown = Object.hasOwn(PROBLEM_STATUS, code) && code !== 'INTERNAL_ERROR';
    if (isKnown && PROBLEM_STATUS[code as keyof typeof PROBLEM_STATUS] === answer.status) return [];
    return [`${what} is ${String(answer.status)} ${code}`];
}

function unbounded({ requests, sent }: CellResult, { usualCalls, usuallySent }: Bounds): readonly string[] {
    const most = usualCalls + (TRIES - 1) * usuallySent + CALLS_OF_A_SPLIT;
    const problems = requests.length > most ? [`${counted(requests.length, 'call')}, of at most ${String(most)}`] : [];
    return sent > TRIES * usuallySent ? [...problems, `sent ${String(sent)} times`] : problems;
}

/**
 * A PATCH is not sent again before the entries were read; one whose token was refused was not looked at, and the two halves of one
 * that was refused follow one another.
 */
function blindPatches({ requests, healed, repeated }: CellResult): readonly string[] {
    const sent = requests
        .filter(({ path, method, status }) => path.endsWith('/entries') && !(method === 'PATCH' && status === 401))
        .map(({ method }) => method)
        .join(' ');
    const isBlind = sent.replace(/PATCH GET PATCH PATCH/, '').includes('PATCH PATCH');
    const written = Object.values((repeated?.stored ?? healed).updates);
    return [
        ...(isBlind ? ['a PATCH follows another without a read'] : []),
        ...(written.some((count) => count > 1) ? ['an entry was written more than once'] : [])
    ];
}

function wrongTexts({ after, healed, repeated }: CellResult, texts: Texts): readonly string[] {
    const moments = { 'after the answer': after, healed, repeated: repeated?.stored ?? null };
    return Object.entries(moments).flatMap(([moment, stored]) =>
        stored && describeTexts(stored, texts) === 'neither' ? [`a text is neither old nor masked (${moment})`] : []
    );
}

/** Each intent has one outcome, which says what is stored; the chain is whole. */
function wrongEvents({ healed, repeated }: CellResult, { texts, digestKeys }: Bounds): readonly string[] {
    const stored = repeated?.stored ?? healed;
    const { findings } = verifyChain(stored.events, createDigests(...digestKeys));
    const ofCommits = stored.events.filter(({ event }) => event !== null && OF_COMMITS.has(event.type));
    const steps = Map.groupBy(ofCommits, ({ event }) => `${event?.commitId ?? ''} ${event?.entryIdentifier ?? ''}`);
    const problems = [...steps.values()].flatMap((rows) => {
        const [intent, outcome, ...more] = rows.map(({ event }) => event);
        const told = `${intent?.type ?? 'nothing'}, ${outcome?.type ?? 'nothing'}`;
        return told === 'Intent, Outcome' && more.length === 0
            ? []
            : [`events of an entry: ${told}, ${String(more.length)} more`];
    });
    return [
        ...findings.map(({ fault }) => `the chain of events: ${fault}`),
        ...problems,
        ...doubledEvents(stored),
        ...wrongOutcomes({ ...stored, events: ofCommits }, texts)
    ];
}

const OF_COMMITS: ReadonlySet<string> = new Set(['Intent', 'Outcome']);

/** Flags, dismissals and views are told once, however often they are asked for. */
function doubledEvents({ events }: Stored): readonly string[] {
    const others = events.flatMap(({ event }) => (event && !OF_COMMITS.has(event.type) ? [event] : []));
    const alike = Map.groupBy(others, ({ type, entryIdentifier, beforeDigest }) =>
        [type, entryIdentifier, beforeDigest].join(' ')
    );
    return [...alike.values()]
        .filter(({ length }) => length > 1)
        .map(([event]) => `${event?.type ?? ''} is told twice`);
}

function wrongOutcomes({ events, texts }: Stored, { old, masked }: Texts): readonly string[] {
    const last = new Map(events.map(({ event }) => [event?.entryIdentifier ?? '', event]));
    const said = [...last].flatMap(([identifier, event]) => {
        const text = texts.get(identifier);
        const isRight =
            (event?.outcome === 'redacted' && text === masked.get(identifier)) ||
            (event?.outcome === 'failed' && text === old.get(identifier));
        return isRight ? [] : [`an entry is told as ${String(event?.outcome)} and is not`];
    });
    const unsaid = [...texts].filter(([identifier, text]) => text !== old.get(identifier) && !last.has(identifier));
    return [...said, ...unsaid.map(() => 'an entry was changed without an event')];
}

/** The copies of the trials never follow: none of what was redacted is shown from them, and none is told to have followed. */
function wrongCopies({ answer, textsThen, visit, after }: CellResult, texts: Texts): readonly string[] {
    const shown = [
        { text: answer.text, stored: textsThen },
        { text: visit.text, stored: after.texts }
    ];
    return [
        ...(shown.some(({ text, stored }) => redactedValues(stored, texts).some((value) => text.includes(value)))
            ? ['what was redacted is shown']
            : []),
        ...(statesIn(answer.body['dataCloud']).some((state) => state !== 'stale')
            ? ['a copy is told to have followed, or not to be known']
            : [])
    ];
}

/** What the old texts of entries that are stored redacted have more than the masked ones. */
function redactedValues(stored: Stored['texts'], { old, masked }: Texts): readonly string[] {
    const redacted = [...stored].filter(([identifier, text]) => text !== old.get(identifier));
    return redacted.flatMap(([identifier]) => {
        const left = runsOf(masked.get(identifier) ?? '', VALUE);
        return runsOf(old.get(identifier) ?? '', VALUE).filter((run) => /\d{3}/.test(run) && !left.includes(run));
    });
}

/** Whoever repeats a commit under the same key gets the result of the first, once that is known. */
function wrongRepetition({ answer, repeated }: CellResult): readonly string[] {
    if (!repeated) return [];
    if (repeated.answer.status !== 200) return [`the same commit again is ${String(repeated.answer.status)}`];
    const again = outcomesOf(repeated.answer.body);
    const differs = outcomesOf(answer.body).some(
        (outcome, index) => outcome !== 'unverified' && outcome !== again[index]
    );
    return differs ? ['the same commit again has another result'] : [];
}

/** So many characters of a text are no chance. */
const RUN = 16;
/** And so many of a number. */
const VALUE = 8;

/** No letter of a text in what is logged or in a refusal, nor what Salesforce says. */
export function tellsText(
    { answer, logLines }: Pick<CellResult, 'answer' | 'logLines'>,
    { old }: Pick<Texts, 'old'>
): readonly string[] {
    const places = { log: logLines.join(''), refusal: answer.status === 200 ? '' : answer.text };
    const secrets = [QUOTED, ...[...old.values()].flatMap((text) => runsOf(text, RUN))];
    return Object.entries(places).flatMap(([place, trace]) =>
        secrets.some((secret) => trace.includes(secret)) ? [`the ${place} holds a text`] : []
    );
}

function runsOf(text: string, length: number): readonly string[] {
    return Array.from({ length: Math.max(0, text.length - length) }, (_, start) => text.slice(start, start + length));
}
