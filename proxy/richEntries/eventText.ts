import { linesOf, objectIn, objectsIn, textIn, wordsIn, type Json } from './wordsIn.ts';

/** Puts what happened into a sentence; `null` where the type of entry is none that is known. */
export function readEvent(entryType: string, payload: Json): string | null {
    return Object.hasOwn(EVENTS, entryType) ? (EVENTS[entryType]?.(payload) ?? null) : null;
}

const OPERATIONS: Readonly<Record<string, string>> = { add: 'joined', remove: 'left', update: 'changed' };

const EVENTS: Readonly<Record<string, (payload: Json) => string>> = {
    ParticipantChanged: (payload) =>
        linesOf(objectsIn(payload, 'entries').map(participantText)) || 'Participants changed',
    MessageDeliveryFailed: (payload) => sentence('A message was not delivered', payload, 'errorCode', 'errorMessage'),
    RoutingResult: (payload) =>
        sentence('Routing', payload, 'routingType', 'failureType', 'failureReason', 'cancelReason'),
    RoutingWorkResult: (payload) => sentence('Routing work', payload, 'workType', 'routingType'),
    SessionStatusChanged: (payload) => sentence('Session', payload, 'sessionStatus'),
    SessionOwnerChanged: (payload) => sentence('New owner of the session', payload, 'newOwnerType'),
    EndUserConsentUpdated: (payload) => sentence('Consent', payload, 'consentStatus', 'endUserDisplayName'),
    ConsultConversationInfo: () => 'A consultation began',
    ConversationUpdated: (payload) => sentence('The conversation was updated', payload),
    SendTranscriptRequestReceived: (payload) =>
        sentence('The transcript was asked for', payload, 'requesterDisplayName', 'recipientEmailAddress'),
    SessionContext: (payload) => linesOf('Context of the session', wordsIn(payload['sessionContext'])),
    FlagLower: () => 'A flag was lowered',
    ModalityConnection: () => 'A channel was connected',
    TransferProgress: () => 'A transfer is under way',
    ParticipantsConferenced: () => 'A conference began'
};

function participantText(entry: Json): string {
    const who = textIn(entry, 'displayName') || textIn(objectIn(entry, 'participant'), 'role') || 'Somebody';
    return `${who} ${OPERATIONS[textIn(entry, 'operation')] ?? 'changed'}`;
}

function sentence(what: string, payload: Json, ...names: readonly string[]): string {
    const details = names.map((name) => textIn(payload, name)).filter((detail) => detail !== '' && detail !== 'None');
    return details.length > 0 ? `${what}: ${details.join(', ')}` : what;
}
