import { fromNewestPage, withLaterPage, withTranscript, type TranscriptState } from 'c/drafting';
import { readNotice, triedAgain } from 'c/notices';
import type { ProxyProblem } from 'c/proxyClient';
import { RecordObject, RecordState, type EntriesAnswer } from 'c/proxyContract';
import { counted } from 'c/wording';
import { createAlarm, type Alarm } from './alarm.ts';
import type { Host } from './host.ts';
import { LABELS } from './labels.ts';
import { BRISK, failing, slower, waitAt, type AskedFor } from './pace.ts';
import { isPassing, isWorthTelling } from './passingProblems.ts';
import { previewLater } from './previewTranscript.ts';
import type { Visit } from './visit.ts';

/** Follows a messaging session that is going on: what is said comes by itself, and nothing else changes. */
export interface LiveRefresh {
    /** Begins to watch whether the page is seen: nothing is asked while it is not. */
    start(): void;
    /** Sets the next look, where there is something to follow. */
    plan(): void;
    stop(): void;
}

const NOTHING_ASKED: AskedFor = { retryAfterSeconds: null, hourlyCalls: null };

/** Makes what follows the session of a host. */
export function createLiveRefresh(host: Host, alarm: Alarm = createAlarm()): LiveRefresh {
    let pace = BRISK;
    let asked = NOTHING_ASKED;
    let isLooking = false;
    /** Something does not pass by itself: whoever reads anew begins anew. */
    let isGivenUp = false;
    let announced = '';
    let notice: Visit['notice'] = null;

    function schedule(): void {
        if (isLooking) return;
        const isFollowed = !isGivenUp && isGoingOn(host) && document.visibilityState === 'visible';
        alarm.set(isFollowed ? Date.now() + waitAt(pace, asked) : null, () => {
            void look();
        });
    }

    async function look(): Promise<void> {
        const { client, visit, pageSize } = host;
        const after = visit.bench?.transcript.after ?? null;
        if (!client || isLooking) return;
        isLooking = true;
        try {
            const { answer, retryAfterSeconds } = await client.readEntries({
                limit: pageSize,
                ...(after !== null && { after })
            });
            if (host.client === client) await follow(answer, retryAfterSeconds);
        } catch (error) {
            if (host.client === client) fail(error as ProxyProblem);
        } finally {
            isLooking = false;
        }
        schedule();
    }

    /** Tells of what came once it is shown, which while agents' view is previewed is in that. */
    async function follow(answer: EntriesAnswer, retryAfterSeconds: number | null): Promise<void> {
        const { client } = host;
        const said = take(answer, retryAfterSeconds);
        const shown = host.visit.preview ? await previewLater(host) : said;
        if (host.client === client) tell(shown);
    }

    /** Answers how many entries came. */
    function take(answer: EntriesAnswer, retryAfterSeconds: number | null): number {
        const before = host.visit;
        const visit = withSaid(before, answer, host.pageSize);
        const count = countEntries(visit) - countEntries(before);
        pace = count > 0 ? BRISK : slower(pace);
        asked = { retryAfterSeconds, hourlyCalls: answer.limits.hourlyCalls };
        const isOver = before.notice !== null && before.notice === notice;
        if (isOver) host.keepFocus();
        host.visit = isOver ? { ...visit, notice: null } : visit;
        return count;
    }

    function tell(count: number): void {
        // What was heard of the last ones goes, so that the same count is heard again.
        if (count > 0) host.announcement = counted(count, LABELS.newEntries);
        else if (host.announcement === announced) host.announcement = '';
        announced = host.announcement;
    }

    function fail(problem: ProxyProblem): void {
        pace = failing(pace);
        asked = { retryAfterSeconds: problem.retryAfterSeconds, hourlyCalls: null };
        isGivenUp = !isPassing(problem);
        if (!isWorthTelling(problem, pace.failures)) return;
        const told = readNotice(problem, Date.now());
        notice = isGivenUp ? told : triedAgain(told);
        host.visit = { ...host.visit, notice };
    }

    /** Whoever comes back to the page sees at once what was said meanwhile. */
    function seen(): void {
        if (document.visibilityState === 'visible' && !isGivenUp && isGoingOn(host)) void look();
        else schedule();
    }

    return {
        start() {
            pace = BRISK;
            asked = NOTHING_ASKED;
            document.addEventListener('visibilitychange', seen);
        },
        plan() {
            isGivenUp = false;
            schedule();
        },
        stop() {
            alarm.stop();
            document.removeEventListener('visibilitychange', seen);
        }
    };
}

/** A call has its transcript only once it has ended; a copy is read anew as a whole, once Salesforce can be. */
function isGoingOn({ client, visit }: Host): boolean {
    const { record, copy } = (client && visit.bench?.transcript) ?? {};
    return record?.state === RecordState.Live && record.object === RecordObject.MessagingSession && !copy;
}

function countEntries({ bench }: Visit): number {
    return bench?.transcript.entries.length ?? 0;
}

/** The visit with what was said since; what is drafted stays. */
function withSaid(visit: Visit, answer: EntriesAnswer, limit: number): Visit {
    const { bench } = visit;
    if (!bench) return visit;
    const { transcript } = bench;
    const said = withAnswer(transcript, answer, limit);
    if (said.entries.length > transcript.entries.length) return { ...visit, bench: withTranscript(bench, said) };
    return { ...visit, bench: { ...bench, transcript: { ...said, entries: transcript.entries } } };
}

function withAnswer(transcript: TranscriptState, answer: EntriesAnswer, limit: number): TranscriptState {
    return transcript.entries.length === 0 ? fromNewestPage(answer) : withLaterPage(transcript, answer, limit);
}
