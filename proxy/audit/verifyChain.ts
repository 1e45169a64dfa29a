import type { StoredEvent } from '../salesforce/gateway.ts';
import { fittingSignature, isIntact } from './chain.ts';
import type { Digests } from './digests.ts';

/** A row of a record's events by its Name; `event` is `null` where the row cannot be read as one. */
export interface NamedEvent {
    readonly name: string;
    readonly event: StoredEvent | null;
}

/**
 * What is wrong with a row, or before it. `altered`: it stands in the chain, and is not as it was signed. `forged`: the chain knows
 * nothing of it. `copied`: it repeats an earlier row. `deletedBefore`: the row that it follows is gone. `moved`: the row that it
 * follows stands behind it. `forked`: it follows the same row as an earlier one, as two writers at once leave it. `keyUnknown`: it
 * was signed with a key that is not given, so that nothing can be said of it. `deletedAtEnd`: the head of an earlier verification is
 * not among the rows any more.
 */
export const ChainFault = {
    Altered: 'altered',
    Forged: 'forged',
    Copied: 'copied',
    DeletedBefore: 'deletedBefore',
    Moved: 'moved',
    Forked: 'forked',
    KeyUnknown: 'keyUnknown',
    DeletedAtEnd: 'deletedAtEnd'
} as const;
export type ChainFault = (typeof ChainFault)[keyof typeof ChainFault];

/** A fault of a chain, and the row at which it shows; `null` where no row is left. */
export interface ChainFinding {
    readonly name: string | null;
    readonly fault: ChainFault;
}

/** What the verification of a chain came to. */
export interface ChainReport {
    /** In the order of the rows. */
    readonly findings: readonly ChainFinding[];
    /** How many rows are as they were signed, each counted once. */
    readonly intact: number;
    /** The signature of the last of them; `null` where there is none. */
    readonly head: string | null;
}

/**
 * Walks the rows of one record in the order of their names. Rows that were deleted from the end leave no trace in a chain: they
 * show by `knownHead`, the head of an earlier verification, which must still be among the rows.
 */
export function verifyChain(
    rows: readonly NamedEvent[],
    digests: Digests,
    knownHead: string | null = null
): ChainReport {
    const links = new Map<string, number>();
    for (const [index, { event }] of rows.entries()) {
        if (event && !links.has(event.signature) && isIntact(event, digests)) links.set(event.signature, index);
    }
    const chain: Chain = { rows, links, digests, followers: followersOf(rows, links) };
    const findings = rows.flatMap(({ name, event }, index): ChainFinding[] => {
        const fault = faultOf(chain, event, index);
        return fault === null ? [] : [{ name, fault }];
    });
    const isShort = knownHead !== null && !rows.some(({ event }) => event?.signature === knownHead);
    if (isShort) findings.push({ name: rows.at(-1)?.name ?? null, fault: ChainFault.DeletedAtEnd });
    return { findings, intact: links.size, head: [...links.keys()].at(-1) ?? null };
}

interface Chain {
    readonly rows: readonly NamedEvent[];
    /** Where the rows stand that are as they were signed, by their signature. */
    readonly links: ReadonlyMap<string, number>;
    /** Where the first of them stands that follows a signature, or begins the chain. */
    readonly followers: ReadonlyMap<string | null, number>;
    readonly digests: Digests;
}

function followersOf(
    rows: readonly NamedEvent[],
    links: ReadonlyMap<string, number>
): ReadonlyMap<string | null, number> {
    const followers = new Map<string | null, number>();
    for (const index of links.values()) {
        const followed = rows[index]?.event?.previousSignature ?? null;
        if (!followers.has(followed)) followers.set(followed, index);
    }
    return followers;
}

function faultOf(chain: Chain, event: StoredEvent | null, index: number): ChainFault | null {
    if (event === null) return ChainFault.Forged;
    if (chain.links.get(event.signature) === index) return faultOfLink(chain, event, index);
    if (isIntact(event, chain.digests)) return ChainFault.Copied;
    const isKeyKnown = chain.digests.under(event.keyId) !== null;
    if (!isKeyKnown && KEY_ID.test(event.keyId)) return ChainFault.KeyUnknown;
    return holdsPlace(chain, event) ? ChainFault.Altered : ChainFault.Forged;
}

function faultOfLink(chain: Chain, { previousSignature }: StoredEvent, index: number): ChainFault | null {
    const { links, followers, rows } = chain;
    if (followers.get(previousSignature) !== index) return ChainFault.Forked;
    if (previousSignature === null) return null;
    const followed = links.get(previousSignature);
    if (followed !== undefined) return followed < index ? null : ChainFault.Moved;
    const isFollowed = rows
        .slice(0, index)
        .some(({ event }) => event && signaturesOf(chain, event).includes(previousSignature));
    return isFollowed ? null : ChainFault.DeletedBefore;
}

/** What a row may be followed by: the signature that it has, and the one that fits it, where somebody changed the first. */
function signaturesOf({ digests }: Chain, event: StoredEvent): readonly string[] {
    const fitting = fittingSignature(event, digests);
    return fitting === null ? [event.signature] : [event.signature, fitting];
}

/** Whether a row that is not as it was signed stands in the chain: a link follows it, or it is where the chain goes on. */
function holdsPlace(chain: Chain, event: StoredEvent): boolean {
    return signaturesOf(chain, event).some((signature) => chain.followers.has(signature)) || standsAtEnd(chain, event);
}

/** Whether a row follows a link that no other link follows. */
function standsAtEnd({ links, followers }: Chain, { previousSignature }: StoredEvent): boolean {
    const isKnown = previousSignature === null || links.has(previousSignature);
    return isKnown && !followers.has(previousSignature);
}

const KEY_ID = /^[0-9a-f]{16}$/;
