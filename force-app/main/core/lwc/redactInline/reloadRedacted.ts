import { carryOver, withCarried, withFreshEntries } from 'c/drafting';
import type { ProxyClient } from 'c/proxyClient';
import { ENTRIES_PER_PAGE, FlagOutcome, type Flag, type TranscriptEntry } from 'c/proxyContract';
import type { Host } from './host.ts';
import type { Visit } from './visit.ts';

/** What is known of the entries that flags say were redacted. */
export interface KnownRedactions {
    /** The flags as they were known before; `null` where none were. */
    readonly before: readonly Flag[] | null;
    /** What a commit of this visit has just redacted and read back, by the identifier of its entry. */
    readonly redacted: ReadonlyMap<string, string>;
}

/**
 * Shows flagged entries that others have redacted as they are stored now; what is drafted in them is carried over. Of a call that
 * has ended nothing else would tell that they are others. What fails is not told: who drafts in them is told by the commit.
 */
export async function reloadRedacted(host: Host, known: KnownRedactions): Promise<void> {
    const { client, visit } = host;
    const stale = redactedSince(visit, known);
    if (!client || stale.size === 0 || visit.review?.isCommitting) return;
    const fresh = await readOnceMore(client, visit, stale).catch(() => []);
    // A commit that was sent meanwhile knows better what is stored.
    const isOvertaken = host.visit.review?.isCommitting || host.visit.verified !== visit.verified;
    if (host.client === client && !isOvertaken) host.visit = withReloaded(host.visit, fresh);
}

const NONE: ReadonlySet<string> = new Set();

/** The entries loaded that others have redacted since. */
function redactedSince({ flags, bench }: Visit, { before, redacted }: KnownRedactions): ReadonlySet<string> {
    if (before === null) return NONE;
    const known = new Set(before.filter(isRedacted).map(({ id }) => id));
    const since = (flags.list ?? []).filter((flag) => isRedacted(flag) && !known.has(flag.id));
    const byOthers = new Set(since.map(({ entryIdentifier }) => entryIdentifier));
    const loaded = bench?.transcript.entries.map(({ identifier }) => identifier) ?? [];
    return new Set(loaded.filter((identifier) => byOthers.has(identifier) && !redacted.has(identifier)));
}

function isRedacted({ resolution }: Flag): boolean {
    return resolution?.outcome === FlagOutcome.Redacted;
}

/** Reads from the newest entry back, as far as these go. */
async function readOnceMore(
    client: ProxyClient,
    { bench }: Visit,
    identifiers: ReadonlySet<string>
): Promise<readonly TranscriptEntry[]> {
    const loaded = bench?.transcript.entries ?? [];
    const reach = loaded.length - loaded.findIndex(({ identifier }) => identifiers.has(identifier));
    const limit = Math.min(reach, ENTRIES_PER_PAGE.most);
    const found: TranscriptEntry[] = [];

    async function readPage(before: string | null): Promise<void> {
        const { answer } = await client.readEntries({ limit, ...(before !== null && { before }) });
        if (answer.copy) return;
        found.push(...answer.entries.filter(({ identifier }) => identifiers.has(identifier)));
        const next = answer.page.before;
        if (found.length < identifiers.size && next !== null && next !== before) await readPage(next);
    }

    await readPage(null);
    return found;
}

function withReloaded(visit: Visit, fresh: readonly TranscriptEntry[]): Visit {
    const { bench } = visit;
    if (!bench) return visit;
    const { transcript } = bench;
    const revisions = new Map(transcript.entries.map(({ identifier, revision }) => [identifier, revision]));
    const changed = fresh.filter(({ identifier, revision }) => revisions.get(identifier) !== revision);
    if (changed.length === 0) return visit;
    const carry = carryOver(transcript.entries, changed);
    return { ...visit, reading: null, bench: withCarried(bench, withFreshEntries(transcript, changed), carry) };
}
