import { createHash } from 'node:crypto';
import { Category } from 'c/redaction';
import { FlagOutcome, FlagReason } from 'c/proxyContract';
import { appendAfter, wholeSeconds } from '../../audit/appendEvents.ts';
import { sameDigest, type Digests } from '../../audit/digests.ts';
import { flagEvent } from '../../audit/flagEvents.ts';
import { flaggedEntries, flagsAmong, type ChainedFlag } from '../../audit/flags.ts';
import { patchableConversation } from '../commit/commitScope.ts';
import { findConversation } from '../findConversation.ts';
import { findHealedSteps } from '../healIntents.ts';
import { policyOf, type RecordVisit } from '../recordVisit.ts';
import { partByReach } from './beyondRedaction.ts';
import { countByCategory, sumOf, type Counts } from './counts.ts';
import type { SweepCriteria } from './criteria.ts';
import { heedDismissals, searchTranscript, type FoundEntry } from './searchTranscript.ts';

/**
 * Searches a record, and flags for supervisors each entry in which something is found. An entry that has an open flag, or one
 * that was declined on this very text, gets none; nor does one that this sweep has flagged before. One that nobody can redact is counted.
 * Lost outcomes of the record are written.
 *
 * @throws {ProblemError} RECORD_NOT_FOUND, EVENTS_NOT_PERMITTED, and what the search throws
 */
export async function flagFindings(visit: RecordVisit, sweepId: string, criteria: SweepCriteria): Promise<Counts> {
    const { caller, digests, gateway, locks, deadline, now } = visit;
    const policy = await policyOf(visit);
    const found = await findConversation(gateway, caller);
    const recordId = found.record.id;
    const search = { visit, found, policy, criteria };
    return locks.withLock(patchableConversation(found, now()), deadline, async (lock) => {
        const searched = await searchTranscript(search);
        const steps = await findHealedSteps({ visit, found, lock });
        if (searched.found.length === 0) return sumOf([searched.counts, { clean: 1 }]);
        const entries = heedDismissals(search, searched.found, steps);
        const { redactable, counts } = partByReach(recordId, entries);
        const flags = Map.groupBy(flagsAmong(steps, digests), ({ entryIdentifier }) => entryIdentifier);
        const judged = redactable.map((entry) => {
            const id = flagIdOf(sweepId, recordId, entry.stored.identifier);
            const fate = fateOf(entry, { id, flags: flags.get(entry.stored.identifier) ?? [], digests });
            return { entry, id, fate };
        });
        const doing = { actorId: caller.userId, occurredAt: wholeSeconds(now()) };
        const events = judged
            .filter(({ fate }) => fate === Fate.New)
            .map(({ entry: { stored, suggestions }, id }) => {
                const entryIdentifier = stored.identifier;
                const beforeDigest = digests.text(entryIdentifier, stored.text ?? '');
                const reasonCode = reasonOf(suggestions);
                return flagEvent({ id, recordId, entryIdentifier, reasonCode, beforeDigest }, doing);
            });
        await appendAfter(steps, { gateway, digests, lock }, (known) => {
            const flagged = flaggedEntries(known, digests);
            return events.filter(({ entryIdentifier }) => !flagged.has(entryIdentifier));
        });
        return sumOf([
            searched.counts,
            counts,
            { clean: Number(entries.length === 0) },
            ...judged.flatMap(({ entry, fate }) => [
                { [`${COUNTED[fate]}Entries`]: 1 },
                countByCategory(COUNTED[fate], entry.suggestions)
            ])
        ]);
    });
}

/** Of an entry in which something was found: it is to be flagged, this sweep has flagged it, it waits for a supervisor, or one has declined. */
const Fate = { New: 'new', Ours: 'ours', Open: 'open', Declined: 'declined' } as const;
type Fate = (typeof Fate)[keyof typeof Fate];

const COUNTED: Readonly<Record<Fate, string>> = {
    [Fate.New]: 'flagged',
    [Fate.Ours]: 'flagged',
    [Fate.Open]: 'flaggedBefore',
    [Fate.Declined]: 'declinedBefore'
};

interface Known {
    readonly id: string;
    /** Of the entry. */
    readonly flags: readonly ChainedFlag[];
    readonly digests: Digests;
}

function fateOf({ stored }: FoundEntry, { id, flags, digests }: Known): Fate {
    if (flags.some((flag) => flag.id === id)) return Fate.Ours;
    if (flags.some(({ resolution }) => resolution === null)) return Fate.Open;
    const isOfThisText = ({ keyId, beforeDigest }: ChainedFlag['event']): boolean =>
        beforeDigest !== null &&
        sameDigest((digests.under(keyId) ?? digests).text(stored.identifier, stored.text ?? ''), beforeDigest);
    const isDeclined = flags.some(
        ({ event, resolution }) => resolution?.outcome === FlagOutcome.Declined && isOfThisText(event)
    );
    return isDeclined ? Fate.Declined : Fate.New;
}

/** The same for the same entry whenever this sweep comes to it: by it, its own flags are known again. */
function flagIdOf(sweepId: string, recordId: string, entryIdentifier: string): string {
    const hex = createHash('sha256')
        .update(JSON.stringify([sweepId, recordId, entryIdentifier]))
        .digest('hex');
    return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `8${hex.slice(13, 16)}`,
        `8${hex.slice(17, 20)}`,
        hex.slice(20, 32)
    ].join('-');
}

/** What a supervisor is told to look for; of several the one that weighs most. */
const REASONS: readonly (readonly [FlagReason, readonly string[]])[] = [
    [
        FlagReason.Payment,
        [
            Category.CardNumber,
            Category.Cvv,
            Category.CardExpiry,
            Category.Iban,
            Category.BankAccount,
            Category.RoutingNumber
        ]
    ],
    [FlagReason.Credentials, [Category.Password, Category.Pin, Category.OneTimeCode, Category.Username]],
    [FlagReason.Identity, [Category.Ssn, Category.Passport, Category.DriverLicence, Category.DateOfBirth]],
    [FlagReason.Health, [Category.HealthId]],
    [
        FlagReason.Contact,
        [
            Category.Phone,
            Category.Email,
            Category.Address,
            Category.Postcode,
            Category.Person,
            Category.IpAddress,
            Category.VehicleId
        ]
    ]
];

function reasonOf(suggestions: FoundEntry['suggestions']): FlagReason {
    const found = new Set(suggestions.map(({ category }) => String(category)));
    return (
        REASONS.find(([, categories]) => categories.some((category) => found.has(category)))?.[0] ?? FlagReason.Other
    );
}
