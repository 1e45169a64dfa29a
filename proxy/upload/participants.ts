import type { UploadParticipant } from '../salesforce/uploadGateway.ts';

/** A sender of an entry, in the spelling of uploads. */
export interface UploadSender {
    readonly appType: string;
    readonly role: string;
    readonly subject: string;
}

/** A participant whose names the tables of the documentation have. */
export interface KnownParticipant {
    readonly sender: UploadSender;
    /** As SOQL spells it. */
    readonly role: string;
    readonly displayName: string | null;
}

/** A name that Salesforce gives and the documentation has no spelling for. */
export interface UnknownName {
    readonly field: 'AppType' | 'ParticipantRole';
    readonly value: string;
}

/** Everyone who took part, once. */
export interface Participants {
    readonly known: readonly KnownParticipant[];
    /** What keeps others from being a sender; sorted, once each. */
    readonly unknownNames: readonly UnknownName[];
}

/** "Upload or Update Transcripts", table 1: AppType in SOQL, appType in the payload. */
const APP_TYPES: ReadonlyMap<string, string> = new Map([
    ['bmapi', 'BMAPI'],
    ['live_message', 'LIVE_MESSAGE'],
    ['chatbot', 'CHATBOT'],
    ['messaging', 'MESSAGING'],
    ['perftool', 'PERFTOOL'],
    ['agent', 'AGENT'],
    ['telephony_integration', 'TELEPHONY_INTEGRATION'],
    ['translation', 'TRANSLATION'],
    ['iamessage', 'IAMESSAGE'],
    ['conversation', 'CONVERSATION']
]);

/** Table 2 of the same page: ParticipantRole in SOQL, role in the payload. */
const ROLES: ReadonlyMap<string, string> = new Map([
    ['System', 'SYSTEM'],
    ['Agent', 'AGENT'],
    ['Chatbot', 'CHATBOT'],
    ['EndUser', 'END_USER'],
    ['Supervisor', 'SUPERVISOR'],
    ['Router', 'ROUTER']
]);

/** The participants as uploads name them. What the tables do not have is named, not guessed: its spelling is not documented. */
export function participantsOf(rows: readonly UploadParticipant[]): Participants {
    const known = new Map<string, KnownParticipant>();
    const unknown = new Map<string, UnknownName>();
    for (const { appType, role, subject, displayName } of rows) {
        const [toldType, toldRole] = [APP_TYPES.get(appType), ROLES.get(role)];
        if (toldType === undefined) unknown.set(`AppType ${appType}`, { field: 'AppType', value: appType });
        if (toldRole === undefined) unknown.set(`ParticipantRole ${role}`, { field: 'ParticipantRole', value: role });
        if (toldType === undefined || toldRole === undefined) continue;
        const sender = { appType: toldType, role: toldRole, subject };
        const key = senderKey(sender);
        if (!known.get(key)?.displayName) known.set(key, { sender, role, displayName });
    }
    return {
        known: [...known.values()],
        unknownNames: [...unknown].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name)
    };
}

/** The role of SOQL that people mean by a name, in either spelling and any case; `null` for none. */
export function roleNamed(name: string): string | null {
    const wanted = fold(name);
    return [...ROLES.keys()].find((role) => fold(role) === wanted) ?? (wanted === 'customer' ? 'EndUser' : null);
}

/** What tells senders apart. */
export function senderKey({ appType, role, subject }: UploadSender): string {
    return `${String(appType.length)} ${String(role.length)} ${appType}${role}${subject}`;
}

function fold(name: string): string {
    return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}
