import { makeId } from './ids.ts';

/** What a user's profile and permission sets allow. */
export interface Permissions {
    /** API Enabled. */
    readonly apiEnabled: boolean;
    /** Access Conversation Entries (`CanAccessCE`). */
    readonly accessConversationEntries: boolean;
    /** Read on VoiceCall, MessagingSession, Conversation and ConversationParticipant. */
    readonly readRecords: boolean;
    /** Custom permission RedactInline_View. */
    readonly view: boolean;
    /** Read on RedactInline_Event__c. */
    readonly readEvents: boolean;
    /** Create on RedactInline_Event__c. */
    readonly createEvents: boolean;
    /** Custom permission RedactInline_Redact. */
    readonly redact: boolean;
    /** Custom permission RedactInline_Audit. */
    readonly audit: boolean;
    /** May upload transcripts. */
    readonly upload: boolean;
    /** View All and Modify All Data. */
    readonly allData: boolean;
}

/** A user of the org. */
export interface User {
    /** How tests speak of the user. */
    readonly name: string;
    /** 18 characters, 005…. */
    readonly userId: string;
    readonly username: string;
    readonly displayName: string;
    readonly active: boolean;
    readonly permissions: Permissions;
    /** Fields that field-level security hides, as `Object.Field`. */
    readonly hiddenFields: readonly string[];
}

/** The users that every org starts with. */
export function seedUsers(): readonly User[] {
    return SEEDED.map(([name, displayName, permissions, traits], index) => {
        const user = newUser(name, index + 1);
        return { ...user, displayName, permissions: { ...user.permissions, ...permissions }, ...traits };
    });
}

/** The `number`th user of an org, who may do nothing. */
export function newUser(name: string, number: number): User {
    return {
        name,
        userId: makeId('005', number),
        username: `${name}@example.com`,
        displayName: name,
        active: true,
        permissions: NOTHING,
        hiddenFields: []
    };
}

const NOTHING: Permissions = {
    apiEnabled: false,
    accessConversationEntries: false,
    readRecords: false,
    view: false,
    readEvents: false,
    createEvents: false,
    redact: false,
    audit: false,
    upload: false,
    allData: false
};
const EVENTS = { readEvents: true, createEvents: true };
const AGENT = { apiEnabled: true, accessConversationEntries: true, readRecords: true, view: true, ...EVENTS };
const SUPERVISOR = { ...AGENT, redact: true, audit: true };

const SEEDED: readonly (readonly [string, string, Partial<Permissions>, Partial<User>?])[] = [
    ['agent', 'Ana Oliveira', AGENT],
    ['supervisor', 'Samir Haddad', SUPERVISOR],
    ['outsider', 'Olga Petrova', SUPERVISOR],
    ['colleague', 'Kenji Watanabe', AGENT],
    ['nightshift', 'Nora Lindqvist', AGENT],
    ['admin', 'Ada Morgan', { ...SUPERVISOR, upload: true, allData: true }],
    ['uploader', 'Uma Rao', { ...AGENT, upload: true }],
    ['noentries', 'Noah Becker', { ...SUPERVISOR, accessConversationEntries: false }],
    ['noapi', 'Nina Rossi', { ...SUPERVISOR, apiEnabled: false }],
    ['nopermissionset', 'Niall Byrne', { apiEnabled: true, accessConversationEntries: true, readRecords: true }],
    ['noconversation', 'Noor Aziz', SUPERVISOR, { hiddenFields: hideConversation() }],
    ['inactive', 'Ines Duarte', SUPERVISOR, { active: false }],
    ['noevents', 'Nils Ekberg', { ...AGENT, readEvents: false, createEvents: false }],
    ['readsevents', 'Rosa Vidal', { ...AGENT, createEvents: false }]
];

function hideConversation(): readonly string[] {
    return ['VoiceCall.ConversationId', 'MessagingSession.ConversationId'];
}
