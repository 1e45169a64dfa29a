import { isSalesforceId, to18 } from '../../proxy/salesforceId.ts';
import { closest } from '../closest.ts';
import { parseOptions, type OptionValues } from '../parseOptions.ts';
import { UsageError } from '../usageError.ts';

/** A command line of `audit verify` that can be carried out. */
export interface VerifySettings {
    readonly action: 'verify';
    readonly username: string;
    /** 18 characters; `null` for all records. */
    readonly recordId: string | null;
    /** Path of the file that remembers heads. */
    readonly headsPath: string | null;
}

/** A command line of `audit export` that can be carried out. */
export interface ExportSettings {
    readonly action: 'export';
    readonly username: string;
    /** 18 characters. */
    readonly recordId: string;
    /** Path of the file that remembers heads, which is read only. */
    readonly headsPath: string | null;
    /** Path of the folder that the evidence is put into. */
    readonly folder: string;
}

/** A command line of `audit check` that can be carried out. */
export interface CheckSettings {
    readonly action: 'check';
    /** Of evidence: its folder, or either of its files. */
    readonly path: string;
    /** Of the certificate or the public key that it is to be signed with. */
    readonly certificatePath: string;
}

export type AuditSettings = VerifySettings | ExportSettings | CheckSettings;

const VERIFY_OPTIONS = {
    user: { type: 'string' },
    record: { type: 'string' },
    heads: { type: 'string' },
    help: { type: 'boolean', short: 'h' }
} as const;
const EXPORT_OPTIONS = { ...VERIFY_OPTIONS, out: { type: 'string' } } as const;
const CHECK_OPTIONS = { certificate: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

type Parse = (args: readonly string[]) => AuditSettings | null;

const ACTIONS: Readonly<Record<AuditSettings['action'], Parse>> = {
    verify: parseVerify,
    export: parseExport,
    check: parseCheck
};

/**
 * Reads the arguments of `audit`; `null` when its help is asked for.
 *
 * @throws {UsageError} that says what to write instead
 */
export function parseAuditSettings([action = '', ...args]: readonly string[]): AuditSettings | null {
    if (action === '--help' || action === '-h') return null;
    const known = Object.entries(ACTIONS).find(([name]) => name === action);
    if (!known) throw unknownAction(action);
    return known[1](args);
}

function parseVerify(args: readonly string[]): VerifySettings | null {
    const values = parseOptions(args, VERIFY_OPTIONS);
    if (values['help'] === true) return null;
    return {
        action: 'verify',
        username: usernameIn(values, 'whose eyes it verifies with'),
        recordId: recordIdIn(values),
        headsPath: textIn(values, 'heads')
    };
}

function parseExport(args: readonly string[]): ExportSettings | null {
    const values = parseOptions(args, EXPORT_OPTIONS);
    if (values['help'] === true) return null;
    const username = usernameIn(values, 'whose eyes it reads with');
    const recordId = recordIdIn(values);
    if (recordId === null) throw new UsageError('export needs --record ID: whose evidence it exports');
    return {
        action: 'export',
        username,
        recordId,
        headsPath: textIn(values, 'heads'),
        folder: textIn(values, 'out') ?? '.'
    };
}

function parseCheck(args: readonly string[]): CheckSettings | null {
    const [path = '', ...rest] = args[0]?.startsWith('-') === true ? ['', ...args] : args;
    const values = parseOptions(rest, CHECK_OPTIONS);
    if (values['help'] === true) return null;
    if (path === '') throw new UsageError('check needs a FILE, before its options');
    const certificatePath = textIn(values, 'certificate');
    if (certificatePath === null)
        throw new UsageError(
            'check needs --certificate PEM: whose signature it is to be; anybody can sign with another key'
        );
    return { action: 'check', path, certificatePath };
}

function unknownAction(action: string): UsageError {
    const names = Object.keys(ACTIONS);
    if (action === '') return new UsageError(`needs one of ${names.join(', ')}`);
    const meant = closest(action, names);
    return new UsageError(
        `knows no ${action}${meant === null ? `; take of ${names.join(', ')}` : `; did you mean ${meant}?`}`
    );
}

function usernameIn(values: OptionValues, why: string): string {
    const user = textIn(values, 'user');
    if (user === null) throw new UsageError(`needs --user USERNAME: ${why}`);
    return user;
}

function recordIdIn(values: OptionValues): string | null {
    const written = values['record'];
    if (typeof written !== 'string') return null;
    if (!isSalesforceId(written)) throw new UsageError('takes for --record a Salesforce id of 15 or 18 characters');
    return to18(written);
}

/** An option that is there and not empty. */
function textIn(values: OptionValues, name: string): string | null {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : null;
}
