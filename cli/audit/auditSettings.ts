import { isSalesforceId, to18 } from '../../proxy/salesforceId.ts';
import { closest } from '../closest.ts';
import { parseOptions } from '../parseOptions.ts';
import { UsageError } from '../usageError.ts';

/** A command line of `audit verify` that can be carried out. */
export interface VerifySettings {
    readonly username: string;
    /** 18 characters; `null` for all records. */
    readonly recordId: string | null;
    /** Path of the file that remembers heads. */
    readonly headsPath: string | null;
}

const ACTIONS = ['verify'] as const;

const OPTIONS = {
    user: { type: 'string' },
    record: { type: 'string' },
    heads: { type: 'string' },
    help: { type: 'boolean', short: 'h' }
} as const;

/**
 * Reads the arguments of `audit`; `null` when its help is asked for.
 *
 * @throws {UsageError} that says what to write instead
 */
export function parseAuditSettings([action = '', ...args]: readonly string[]): VerifySettings | null {
    if (action === '--help' || action === '-h') return null;
    if (!ACTIONS.some((known) => known === action)) throw unknownAction(action);
    const values = parseOptions(args, OPTIONS);
    if (values['help'] === true) return null;
    const { user, record, heads } = values;
    if (typeof user !== 'string' || user === '')
        throw new UsageError('needs --user USERNAME: whose eyes it verifies with');
    return {
        username: user,
        recordId: typeof record === 'string' ? toRecordId(record) : null,
        headsPath: typeof heads === 'string' ? heads : null
    };
}

function unknownAction(action: string): UsageError {
    if (action === '') return new UsageError(`needs one of ${ACTIONS.join(', ')}`);
    const meant = closest(action, ACTIONS);
    return new UsageError(
        `knows no ${action}${meant === null ? `; take of ${ACTIONS.join(', ')}` : `; did you mean ${meant}?`}`
    );
}

function toRecordId(written: string): string {
    if (!isSalesforceId(written)) throw new UsageError('takes for --record a Salesforce id of 15 or 18 characters');
    return to18(written);
}
