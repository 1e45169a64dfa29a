import { isProblem } from '../../errors.ts';
import { InteractionUnansweredError } from '../../salesforce/interactionGateway.ts';
import { findSentEntries, type EntriesLookup, type SentEntries } from './findSentEntries.ts';
import { Unanswered, type HistorySending } from './historySending.ts';

/** How long is waited before the second look, ms; each wait after it is twice as long, so that looks do not use up the limits. */
const FIRST_WAIT = 5_000;

/** What is needed to find out. */
export interface Settling
    extends
        EntriesLookup,
        Pick<HistorySending, 'journal' | 'lateWriteMs' | 'now' | 'sleep' | 'unanswered' | 'sessionId'> {}

/**
 * Finds out what became of the call that an earlier run has sent and not seen answered. What Connect REST has was stored. What it
 * has not was not stored, where it shows other entries of this chat under the ids that they were sent with, and where Salesforce has had
 * the time for late ones. Where that cannot be told, the operator's word decides.
 *
 * @throws {InteractionUnansweredError} where there is none, or the work is to stop before it is told
 */
export async function settleUnanswered(sending: Settling, conversationIdentifier: string): Promise<void> {
    const { journal, lateWriteMs, now, sleep } = sending;
    for (let pause = FIRST_WAIT; ; pause *= 2) {
        const { unanswered } = journal.read();
        if (unanswered.size === 0) return;
        const looked = await look(sending, conversationIdentifier);
        const arrived = [...unanswered.keys()].filter((id) => looked?.found.has(id));
        if (looked?.sessionId != null && arrived.length > 0) journal.sent(arrived, looked.sessionId);

        const open = [...unanswered.keys()].filter((id) => !arrived.includes(id));
        if (open.length === 0) return;
        const lateUntil = Math.max(...unanswered.values()) + lateWriteMs;
        const showsOthers = looked !== null && [...journal.read().sent].some((id) => looked.found.has(id));
        if (!showsOthers || arrived.length > 0) {
            decide(sending, open);
            return;
        }
        if (now() >= lateUntil) {
            journal.notSent(open);
            return;
        }
        try {
            await sleep(Math.min(pause, lateUntil - now()));
        } catch {
            throw new InteractionUnansweredError('stopped');
        }
    }
}

/** Who may send history may not be who may read entries: then nothing can be looked up. */
async function look(sending: Settling, conversationIdentifier: string): Promise<SentEntries | null> {
    try {
        return await findSentEntries(sending, conversationIdentifier);
    } catch (error) {
        if (isProblem(error, 'SALESFORCE_ACCESS_DENIED')) return null;
        throw error;
    }
}

function decide({ unanswered, journal, sessionId }: Settling, open: readonly string[]): void {
    const session = journal.read().sessionId ?? sessionId;
    if (unanswered === Unanswered.Resend) journal.notSent(open);
    else if (unanswered === Unanswered.Sent && session !== null) journal.sent(open, session);
    else throw new InteractionUnansweredError(session === null ? 'unanswered_without_session' : 'unanswered');
}
