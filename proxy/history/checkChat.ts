import { HistoryRole } from '../salesforce/interactionGateway.ts';
import type { Chat, ChatEntry, ChatParticipant, ChatProblem } from './chat.ts';

/** Clocks differ so much at most, ms. */
const CLOCK_SKEW = 60_000;

/**
 * What is wrong with a chat beyond its shape: what Salesforce would refuse (10042, 10044, 10061, 10064 to 10068, 10073, 10074), told
 * before anything is sent.
 */
export function checkChat(chat: Chat, now: number): readonly ChatProblem[] {
    return [...checkTimes(chat, now), ...checkParticipants(chat.participants), ...checkEntries(chat, now)];
}

function checkTimes({ startedAt, endedAt, entries }: Chat, now: number): readonly ChatProblem[] {
    const problems: ChatProblem[] = [];
    if (startedAt > now + CLOCK_SKEW) problems.push({ place: 'startedAt', problem: 'lies in the future' });
    if (endedAt === null) return problems;
    if (endedAt < startedAt) problems.push({ place: 'endedAt', problem: 'lies before startedAt' });
    if (entries.some(({ sentAt }) => sentAt > endedAt))
        problems.push({ place: 'endedAt', problem: 'lies before the last entry' });
    return problems;
}

function checkParticipants(participants: readonly ChatParticipant[]): readonly ChatProblem[] {
    const problems: ChatProblem[] = [];
    if (participants.filter(({ role }) => role === HistoryRole.EndUser).length !== 1) {
        problems.push({ place: 'participants', problem: 'name exactly one EndUser' });
    }
    const ids = new Set<string>();
    const subjects = new Set<string>();
    for (const [index, { id, role, subject, joinedAt, leftAt }] of participants.entries()) {
        const place = `participants[${String(index)}]`;
        if (ids.has(id)) problems.push({ place: `${place}.id`, problem: 'is the id of another participant, too' });
        if (subjects.has(JSON.stringify([role, subject])))
            problems.push({ place: `${place}.subject`, problem: 'is the subject of another participant, too' });
        ids.add(id);
        subjects.add(JSON.stringify([role, subject]));
        const isChatbot = role === HistoryRole.Chatbot;
        if (isChatbot && leftAt === null)
            problems.push({
                place: `${place}.leftAt`,
                problem: 'say when the chatbot left, so that a rep can be found'
            });
        if (!isChatbot && leftAt !== null)
            problems.push({ place: `${place}.leftAt`, problem: 'leave it out: an end user does not leave' });
        if (isChatbot && leftAt !== null && joinedAt >= leftAt)
            problems.push({ place: `${place}.leftAt`, problem: 'lies not after joinedAt' });
    }
    return problems;
}

function checkEntries({ participants, entries }: Chat, now: number): readonly ChatProblem[] {
    const byId = new Map(participants.map((participant) => [participant.id, participant]));
    const ids = new Set(entries.map(({ id }) => id));
    const seen = new Set<string>();
    return entries.flatMap((entry, index) => {
        const place = `entries[${String(index)}]`;
        const problems: ChatProblem[] = [];
        if (seen.has(entry.id)) problems.push({ place: `${place}.id`, problem: 'is the id of another entry, too' });
        seen.add(entry.id);
        if (entry.text === null && entry.attachments.length === 0)
            problems.push({ place: `${place}.text`, problem: 'give a text or attachments' });
        if (entry.inReplyTo !== null && (!ids.has(entry.inReplyTo) || entry.inReplyTo === entry.id))
            problems.push({ place: `${place}.inReplyTo`, problem: 'is the id of no other entry' });
        if (entry.inReplyTo !== null && entry.attachments.length === 0)
            problems.push({ place: `${place}.inReplyTo`, problem: 'leave it out: only attachments reply to an entry' });
        const sender = byId.get(entry.from);
        if (!sender) return [...problems, { place: `${place}.from`, problem: 'is the id of no participant' }];
        const when = timeProblem(entry, sender, now);
        return when === null ? problems : [...problems, { place: `${place}.at`, problem: when }];
    });
}

function timeProblem({ sentAt }: ChatEntry, { joinedAt, leftAt }: ChatParticipant, now: number): string | null {
    if (sentAt > now + CLOCK_SKEW) return 'lies in the future';
    if (sentAt < joinedAt) return 'lies before its sender joined';
    return leftAt !== null && sentAt > leftAt ? 'lies after its sender left' : null;
}
