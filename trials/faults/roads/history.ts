import type { Chat } from '../../../proxy/history/chat.ts';
import { historyIds } from '../../../proxy/history/historyIds.ts';
import { openHistoryJournal } from '../../../proxy/history/historyJournal.ts';
import { HistoryRole, InteractionRefusedError } from '../../../proxy/salesforce/interactionGateway.ts';
import { Unanswered } from '../../../proxy/usecases/history/historySending.ts';
import { HistoryStoppedError, sendHistory } from '../../../proxy/usecases/history/sendHistory.ts';
import type { RoadGround } from '../roadGround.ts';
import type { Road, RoadWrites } from '../scene.ts';
import type { Theatre } from '../theatre.ts';
import { howOftenStored } from './howOftenStored.ts';

const TEXTS = ['The lamp came without a shade.', 'I will look for it.', 'Here is a picture.', 'Thank you!'];
const MINUTE = 60_000;
const LATE_WRITE_MS = MINUTE;
const CUSTOMER = 'customer of the trial';
const BOT = 'bot of the trial';
const SPEAKERS: ReadonlySet<string> = new Set([CUSTOMER, BOT]);

const WRITES: RoadWrites = {
    once: ['history', 'file'],
    lookups: ['entries', 'file by its mark'],
    leftAfter: { sent: 'all' },
    goal: 'all'
};

/** Sends a chat of four entries, the newest with a file, in two calls. */
export const HISTORY: Road = {
    name: 'chat',
    title: 'Sending a chat from elsewhere: `redact-inline history`',
    strikes: 'new',
    travel: (ground) => travel(ground, Unanswered.Stop),
    travelAgain,
    left,
    writes: WRITES
};

/** The second call of two was sent and not answered, and is looked for. */
export const HISTORY_LOOKUP: Road = {
    ...HISTORY,
    name: 'chat goes on',
    title: 'Looking for a call that was not answered: the same `redact-inline history`',
    strikes: ['entries'],
    prepare: async (ground) => {
        const match = { method: 'POST', path: '/api/v1/conversationHistory' };
        await ground.theatre.stage.org.addFault({ match, skip: 1, times: 3, fault: { kind: 'resetBeforeHeaders' } });
        await travel(ground, Unanswered.Stop);
        await ground.theatre.stage.org.clearFaults();
    }
};

/** The file was stored, the answer got lost, and the run ended before it had looked. */
export const HISTORY_FILE: Road = {
    ...HISTORY,
    name: 'file of a chat',
    title: 'Looking for a file whose storing was not answered: the same `redact-inline history`',
    strikes: ['file by its mark'],
    prepare: async (ground) => {
        const { org } = ground.theatre.stage;
        const stores = { method: 'POST', path: '/sobjects/ContentVersion' };
        await org.addFault({ match: stores, times: 1, fault: { kind: 'applyThenFail' } });
        await org.addFault({ match: { path: 'FROM ContentVersion' }, fault: { kind: 'resetBeforeHeaders' } });
        await travel(ground, Unanswered.Stop);
        await org.clearFaults();
    }
};

async function travel(ground: RoadGround, unanswered: Unanswered): Promise<string> {
    const { theatre, salesforce, interaction, signal, sleep } = ground;
    const { org } = theatre.stage;
    const user = await ground.identify();
    const channels = await org.rows('MessagingChannel');
    const channel = channels.find((row) => row['DeveloperName'] === 'Bot_Channel');
    const channelAddress = String(channel?.['ChannelAddressIdentifier']);
    const chat = chatThatEnded(ground.trip.beganAt - MINUTE);
    const ids = historyIds(chat, channelAddress, user.orgId);
    const journal = openHistoryJournal(ground.trip.journalPath, ids.history, []);
    try {
        const { left: open } = await sendHistory({
            chat,
            ids,
            channelAddress,
            batchSize: 2,
            journal,
            interaction: interaction.actAs(user, signal),
            entries: salesforce.actAs(user, signal),
            readFile: () => Promise.resolve(Buffer.from('a picture')),
            unanswered,
            sessionId: await sessionIn(theatre),
            lateWriteMs: LATE_WRITE_MS,
            now: theatre.now,
            sleep,
            onWait: () => undefined,
            enter: () => Promise.resolve(),
            isStopped: () => false,
            onSent: () => undefined
        });
        return open === 0 ? 'sent' : 'sent in part';
    } catch (error) {
        if (!(error instanceof HistoryStoppedError)) throw error;
        const { cause } = error;
        if (!(cause instanceof InteractionRefusedError)) return 'not answered';
        return `refused with ${String(cause.status)}`;
    } finally {
        journal.close();
    }
}

/** Where the command cannot tell, somebody looks into the org, and says so. */
async function travelAgain(ground: RoadGround): Promise<string> {
    const end = await travel(ground, Unanswered.Stop);
    if (end !== 'not answered') return end;
    const isThere = (await left(ground.theatre)) !== 'nothing';
    const later = await travel(ground, isThere ? Unanswered.Sent : Unanswered.Resend);
    return `${end}; somebody looks: ${later}`;
}

async function left({ stage }: Theatre): Promise<string> {
    const files = await stage.org.rows('ContentVersion');
    const times = (await entriesOfChat(stage)).map(({ clientTimestamp }) => clientTimestamp);
    return files.length > 1 ? 'twice' : howOftenStored(times, TEXTS.length);
}

/** What somebody who looks into the org finds. */
async function sessionIn({ stage }: Theatre): Promise<string | null> {
    const linked = (await entriesOfChat(stage)).flatMap(({ relatedRecords }) => relatedRecords);
    return linked.find((id) => id.startsWith('0Mw')) ?? null;
}

interface StoredEntry {
    readonly sender: { readonly subject: string };
    readonly clientTimestamp: number;
    readonly relatedRecords: readonly string[];
}

/** Of whichever conversation the chat went to. */
async function entriesOfChat({ org }: Theatre['stage']): Promise<readonly StoredEntry[]> {
    const rows = await org.rows('Conversation');
    const identifiers = rows.map((row) => String(row['ConversationIdentifier']));
    const all = await Promise.all(identifiers.map((identifier) => org.entriesOf(identifier)));
    return (all.flat() as unknown as readonly StoredEntry[]).filter(({ sender }) => SPEAKERS.has(sender.subject));
}

function chatThatEnded(endedAt: number): Chat {
    const startedAt = endedAt - TEXTS.length * MINUTE;
    const entries = TEXTS.map((text, index) => ({
        id: String(index),
        from: index % 2 === 0 ? 'customer' : 'bot',
        sentAt: startedAt + index * MINUTE,
        text,
        inReplyTo: null,
        attachments: index === TEXTS.length - 1 ? [{ path: 'lamp.txt', name: 'lamp.txt', mimeType: 'text/plain' }] : []
    }));
    const shared = { displayName: 'Liam Ward', joinedAt: startedAt };
    return {
        id: 'chat of the trial',
        startedAt,
        endedAt: null,
        participants: [
            { ...shared, id: 'customer', role: HistoryRole.EndUser, subject: CUSTOMER, leftAt: null },
            { ...shared, id: 'bot', role: HistoryRole.Chatbot, subject: BOT, leftAt: endedAt }
        ],
        entries
    };
}
