import type { PolicyAnswer, ReasonCode } from 'c/proxyContract';
import type { StoredReason } from '../salesforce/gateway.ts';
import { DEFAULT_POLICY } from './defaultPolicy.ts';

/**
 * The reasons of an org. A record changes the built-in reason of its name, and adds one where none is built in. Where every
 * reason is retired, the built-in ones are offered, because no redaction goes without one.
 */
export function orgReasons(records: readonly StoredReason[]): Pick<PolicyAnswer, 'reasonCodes' | 'retiredReasonCodes'> {
    const recordOf = new Map(records.map((record) => [record.name.toUpperCase(), record]));
    const codes = [...new Set([...BUILT_IN.keys(), ...recordOf.keys()])].toSorted(
        (one, other) => placeOf(one, recordOf.get(one)) - placeOf(other, recordOf.get(other))
    );
    const isRetired = (code: string): boolean => recordOf.get(code)?.isEnabled === false;
    const reasonsOf = (some: readonly string[]): readonly ReasonCode[] =>
        some.map((code) => reasonOf(code, recordOf.get(code)));
    const reasonCodes = reasonsOf(codes.filter((code) => !isRetired(code)));
    if (reasonCodes.length > 0) return { reasonCodes, retiredReasonCodes: reasonsOf(codes.filter(isRetired)) };
    return {
        reasonCodes: reasonsOf(codes.filter((code) => BUILT_IN.has(code))),
        retiredReasonCodes: reasonsOf(codes.filter((code) => !BUILT_IN.has(code)))
    };
}

const BUILT_IN = new Map(DEFAULT_POLICY.reasonCodes.map((reason, index) => [reason.code, { reason, index }]));

/** How far the sort orders of the deployed records are apart. */
const STEP = 10;

/** After every sort order that a record can have. */
const LAST = Number.MAX_SAFE_INTEGER;

function placeOf(code: string, record: StoredReason | undefined): number {
    const builtIn = BUILT_IN.get(code);
    return record?.sortOrder ?? (builtIn ? (builtIn.index + 1) * STEP : LAST);
}

function reasonOf(code: string, record: StoredReason | undefined): ReasonCode {
    const builtIn = BUILT_IN.get(code)?.reason;
    const label = record?.label?.trim() || builtIn?.label || wordsOf(code);
    return { code, label, standard: record ? record.standard?.trim() || null : (builtIn?.standard ?? null) };
}

/** `LEGAL_HOLD` as `Legal hold`. */
function wordsOf(code: string): string {
    return `${code.charAt(0)}${code.slice(1).toLowerCase().replaceAll('_', ' ')}`;
}
