import type { RecordObject } from 'c/proxyContract';

/** What the token lets its bearer do on its record; `redact` covers reading, `upload` covers nothing else. */
export const Act = { View: 'view', Redact: 'redact', Upload: 'upload' } as const;
export type Act = (typeof Act)[keyof typeof Act];

/** The user in whose name Salesforce is called. */
export interface SalesforceUser {
    /** 18 characters, 005…. */
    readonly userId: string;
    readonly username: string;
    /** 18 characters, 00D…. */
    readonly orgId: string;
}

/** The verified bearer of a request's token. */
export interface Caller extends SalesforceUser {
    /** 18 characters. */
    readonly recordId: string;
    readonly object: RecordObject;
    readonly act: Act;
}
