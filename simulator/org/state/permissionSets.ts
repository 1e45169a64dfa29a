import type { Permissions } from './users.ts';

/** Permission sets that are in every org from its start, and what they grant. */
export const STANDING_SETS: readonly (readonly [name: string, grants: Partial<Permissions>])[] = [
    ['Service_Profile', { accessConversationEntries: true }],
    ['RedactInline_Agent', { view: true }],
    ['RedactInline_Supervisor', { view: true, redact: true }],
    ['RedactInline_Operator', { upload: true }]
];
