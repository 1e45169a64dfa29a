import type { SfLogin } from '../org/sfLogin.ts';

/** Package directories that not every org needs or takes. */
export const PARTS = ['messaging', 'voice', 'reporting', 'german', 'relay'] as const;
export type Part = (typeof PARTS)[number];

/** The options of `setup`. */
export interface SetupOptions {
    readonly targetOrg: string;
    /** Of the proxy, without a trailing slash. */
    readonly proxy: string;
    /** Of who Salesforce shows as the contact of the external client app. */
    readonly email: string;
    readonly folder: string;
    readonly parts: readonly Part[];
    /** Whom the handler of token exchange runs as; left out: it is not deployed. */
    readonly tokenExchange?: string;
    /** The consumer key. */
    readonly clientId?: string;
    /** The unique name of the certificate that the org signs its tokens with; the name of its file in the proxy's folder. */
    readonly certificate: string;
    /** Of Lightning; derived from My Domain when left out. */
    readonly origin?: string;
    readonly agent: readonly string[];
    readonly supervisor: readonly string[];
    readonly operator: readonly string[];
    readonly auditor: readonly string[];
    /** Whether metadata is deployed. */
    readonly deploy: boolean;
    /** Has the deployment run our Apex tests alone; left out: what the org runs by itself. */
    readonly ownTests?: true;
    /** Deploys over settings of the org that were changed in Setup. */
    readonly resetSettings?: true;
    /** Puts our values in place of other ones in the environment file. */
    readonly replace?: true;
    readonly dryRun?: true;
    readonly json?: true;
}

/** What every step works with. */
export interface Setting extends Omit<SetupOptions, 'dryRun' | 'json'> {
    readonly org: Pick<SfLogin, 'orgUrl' | 'username'>;
    /** Absolute path. */
    readonly folder: string;
    readonly isDryRun: boolean;
}
