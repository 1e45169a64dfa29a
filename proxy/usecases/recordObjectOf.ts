import { RecordObject } from 'c/proxyContract';

/** The object of a record, `null` where it has no transcript: key prefixes of standard objects are the same in every org (Object Reference). */
export function recordObjectOf(recordId: string): RecordObject | null {
    if (recordId.startsWith('0LQ')) return RecordObject.VoiceCall;
    if (recordId.startsWith('0Mw')) return RecordObject.MessagingSession;
    return null;
}
