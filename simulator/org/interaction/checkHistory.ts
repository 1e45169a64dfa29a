import { sameId } from '../state/ids.ts';
import type { Org } from '../state/org.ts';
import { textOf } from '../state/rows.ts';
import { InteractionError } from './interactionError.ts';
import type { HistoryEntry, HistoryParticipant, HistoryRequest, WireParticipant } from './interactionTypes.ts';

/** Clocks differ so much at most, ms. */
const CLOCK_SKEW = 60_000;
const HOUR = 3_600_000;

/**
 * Checks what no schema says of a history: who takes part, when they were there, and whose entries these are.
 * @throws InteractionError
 */
export function checkHistory(org: Org, request: HistoryRequest): void {
    const { conversationParticipants: participants, conversationEntries: entries } = request;
    if (org.state.switches.historyEntriesLimit === 'documentation' && entries.length > 5) {
        throw new InteractionError(10078);
    }
    checkParticipants(participants);
    for (const entry of entries) {
        checkEntry(org, participants, entry);
    }
}

/** The only end user of a checked history. */
export function endUserOf({ conversationParticipants }: HistoryRequest): WireParticipant {
    const found = conversationParticipants.find(({ participant }) => participant.role === 'EndUser');
    if (found === undefined) {
        throw new InteractionError(10042);
    }
    return found.participant;
}

function checkParticipants(participants: readonly HistoryParticipant[]): void {
    const roles = participants.map(({ participant }) => participant.role);
    if (roles.some((role) => role !== 'EndUser' && role !== 'Chatbot')) {
        throw new InteractionError(10043);
    }
    const endUsers = roles.filter((role) => role === 'EndUser').length;
    if (endUsers !== 1) {
        throw new InteractionError(endUsers === 0 ? 10042 : 10044);
    }
    for (const { participant, joinedTime, leftTime } of participants) {
        if (participant.appType !== 'custom') {
            throw new InteractionError(10037);
        }
        if (participant.role === 'EndUser' && leftTime !== undefined) {
            throw new InteractionError(10065);
        }
        if (participant.role === 'Chatbot' && leftTime === undefined) {
            throw new InteractionError(10066);
        }
        if (leftTime !== undefined && joinedTime >= leftTime) {
            throw new InteractionError(10067);
        }
    }
    if (new Set(participants.map(({ participant }) => nameOf(participant))).size < participants.length) {
        throw new InteractionError(10101);
    }
}

function checkEntry(org: Org, participants: readonly HistoryParticipant[], entry: HistoryEntry): void {
    const { clientTimestamp, sender, entryPayload } = entry;
    const { id, abstractMessage } = entryPayload;
    if (id === '' || abstractMessage.id === '') {
        throw new InteractionError(10059);
    }
    if (id !== abstractMessage.id) {
        throw new InteractionError(10060);
    }
    const from = participants.find(({ participant }) => nameOf(participant) === nameOf(sender));
    if (from === undefined) {
        throw new InteractionError(10068);
    }
    if (clientTimestamp < from.joinedTime || clientTimestamp > (from.leftTime ?? Number.POSITIVE_INFINITY)) {
        throw new InteractionError(10074);
    }
    const { historyOldestHours } = org.state.switches;
    const oldest = historyOldestHours === 0 ? 0 : org.now() - historyOldestHours * HOUR;
    if (clientTimestamp < oldest || clientTimestamp > org.now() + CLOCK_SKEW) {
        throw new InteractionError(10046);
    }
    checkReferences(org, entry);
}

/** Every attachment is a file of the org, under one id in both places. */
function checkReferences(org: Org, { entryPayload }: HistoryEntry): void {
    const { references = [], staticContent } = entryPayload.abstractMessage;
    const attachments = staticContent.formatType === 'Attachments' ? staticContent.attachments : [];
    const names = (list: readonly { readonly id: string }[]): string => JSON.stringify(list.map(({ id }) => id).sort());
    if (names(attachments) !== names(references)) {
        throw new InteractionError(10078);
    }
    const files = org.state.tables.get('ContentVersion') ?? [];
    for (const { recordId } of references) {
        if (recordId.length !== 15 || !files.some((row) => sameId(textOf(row, 'Id') ?? '', recordId))) {
            throw new InteractionError(10009);
        }
    }
}

function nameOf({ appType, role, subject }: WireParticipant): string {
    return JSON.stringify([appType, role, subject]);
}
