import type { StoredEvent } from '../salesforce/gateway.ts';
import { isIntact } from './chain.ts';
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
 * was signed with a key that is not given, so that nothing can be said of it.
 */
export const ChainFault = {
    Altered: 'altered',
    Forged: 'forged',
    Copied: 'copied',
    DeletedBefore: 'deletedBefore',
    Moved: 'moved',
    Forked: 'forked',
    KeyUnknown: 'keyUnknown'
} as const;
export type ChainFault = (typeof ChainFault)[keyof typeof ChainFault];

/** A fault of a chain, and the row at which it shows. */
export interface ChainFinding {
    readonly name: string;
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
 * show only to those who know an earlier head, which must still be among the rows.
 */
export function verifyChain(rows: readonly NamedEvent[], digests: Digests): ChainReport {
    const links = new Map<string, number>();
    for (const [index, { event }] of rows.entries()) {
        if (event && !links.has(event.signature) && isIntact(event, digests)) links.set(event.signature, index);
    }
    const chain: Chain = { rows, links, digests, followers: followersOf(rows, links) };
    const findings = rows.flatMap(({ name, event }, index) => {
        const fault = faultOf(chain, event, index);
        return fault === null ? [] : [{ name, fault }];
    });
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
        const followed = rows[index]!.event!.previousSignature;
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
    const isHeld = rows
        .slice(0, index)
        .some(({ event }) => event && !isLink(chain, event) && fills(chain, event, previousSignature));
    return isHeld ? null : ChainFault.DeletedBefore;
}

function isLink({ links, rows }: Chain, event: StoredEvent): boolean {
    const index = links.get(event.signature);
    return index !== undefined && rows[index]!.event === event;
}

/** Whether a row that is not as it was signed is the one that a link follows: by its signature, or where that was altered by its place. */
function fills(chain: Chain, event: StoredEvent, followed: string): boolean {
    return event.signature === followed || standsAtEnd(chain, event);
}

/** Whether a row that is not as it was signed stands in the chain: a link follows it, or it is where the chain goes on. */
function holdsPlace(chain: Chain, event: StoredEvent): boolean {
    return chain.followers.has(event.signature) || standsAtEnd(chain, event);
}

/** Whether a row follows a link that no other link follows. */
function standsAtEnd({ links, followers }: Chain, { previousSignature }: StoredEvent): boolean {
    const isKnown = previousSignature === null || links.has(previousSignature);
    return isKnown && !followers.has(previousSignature);
}

const KEY_ID = /^[0-9a-f]{16}$/;
