import type { OrgControl, PlantedEntry } from './orgControl.ts';
import type { Player } from './player.ts';
import { draft } from './redacting.ts';
import type { Scenario } from './scenario.ts';

/** A session with a number in each of its entries. */
const MANY = 'listOfNumbers';
const MANY_COUNT = 200;

/** The places of built-in reasons among those that the review offers. */
export const Reason = { CardNumber: 0, GovernmentId: 3, PersonalData: 5 } as const;
export type Reason = (typeof Reason)[keyof typeof Reason];

/** How a draft is reviewed and committed, and what may come between. */
export const COMMITTING: readonly Scenario[] = [
    { ...committing('review', 'The review'), play: review },
    { ...committing('review-many', 'The review of many entries'), record: MANY, arrange: plantMany, play: reviewMany },
    {
        ...committing('preview', 'What agents will see'),
        async play(player) {
            await draft(player);
            await player.press({ label: 'More' });
            await player.press({ label: 'Preview' });
            await player.see({ label: 'PreviewTitle' });
        }
    },
    {
        ...committing('note', 'A note that repeats what is redacted'),
        async play(player) {
            await review(player);
            await player.write('textarea', await draftedDigits(player));
            await player.see({ label: 'NoteRepeats' });
        }
    },
    { ...committing('no-reason', 'A review without a reason'), play: forgetReason },
    {
        ...committing('committing', 'A commit under way'),
        async play(player) {
            player.standIn({ method: 'POST', path: '/redactions', answer: { kind: 'silent' } });
            await commit(player);
            await player.see({ label: 'CommitProgress_One' });
        }
    },
    {
        ...committing('committing-partly', 'A commit of many entries, partly written'),
        record: MANY,
        arrange: plantMany,
        async play(player) {
            await player.org.addFault({
                match: { method: 'PATCH', path: '/entries' },
                skip: 4,
                fault: { kind: 'delay', ms: 60_000 }
            });
            await reviewMany(player);
            await player.choose(Reason.PersonalData);
            await player.press({ label: 'Commit_Other' });
            await player.see({ label: 'StateWritten' });
        }
    },
    {
        ...committing('verified', 'Redacted and verified'),
        async play(player) {
            await commit(player);
            await player.see({ label: 'Verified' });
        }
    },
    {
        ...committing('stale-copy', 'Redacted, and a copy still holds the old text'),
        async play(player) {
            await commit(player);
            await player.see({ label: 'CopyStale_One' });
        }
    },
    {
        ...committing('changed', 'Changed meanwhile by somebody else'),
        async play(player) {
            const { org, seed } = player;
            await draft(player);
            const identifier = await player.draftedEntry();
            const entry = (await org.entries(seed)).find((each) => each.identifier === identifier);
            await org.changeEntry(seed, identifier, `Again: ${entry?.messageText ?? ''}`);
            await commitDraft(player);
            await player.see({ label: 'Changed_One' });
        }
    },
    {
        ...committing('displaced', 'Changed so that the draft does not fit'),
        async play(player) {
            const { org, seed } = player;
            await draft(player);
            const identifier = await player.draftedEntry();
            const entry = (await org.entries(seed)).find((each) => each.identifier === identifier);
            await org.changeEntry(seed, identifier, (entry?.messageText ?? '').replace(/\d(?=\D*$)/, '0'));
            await commitDraft(player);
            await player.see({ label: 'DisplacedTitle_One' });
        }
    },
    {
        ...committing('refused', 'A commit that Salesforce refuses'),
        arrange: refuseNextChange,
        async play(player) {
            await commit(player);
            await player.see({ label: 'ResultLeft_One' });
        }
    },
    {
        ...committing('answer-lost', 'A commit whose answer is lost'),
        async play(player) {
            player.standIn({ method: 'POST', path: '/redactions', times: 1, answer: { kind: 'lost' } });
            await commit(player);
            await player.see({ label: 'CommitUnknown' });
        }
    },
    {
        ...committing('outcome-lost', 'A commit whose outcome is not written yet'),
        arrange: (org) =>
            org.addFault({
                match: { method: 'POST', path: '/composite/sobjects' },
                skip: 1,
                fault: { kind: 'resetBeforeHeaders' }
            }),
        async play(player) {
            await commit(player);
            await player.see({ label: 'AuditPending' });
        }
    }
];

async function plantMany(org: OrgControl): Promise<void> {
    const startedAt = (await org.now()) - 86_400_000;
    const entries = Array.from({ length: MANY_COUNT }, (_, index): PlantedEntry => {
        const mobile = `07700 900${String(100 + index)}`;
        return {
            from: 'customer',
            text: `Number ${index + 1} on the list is ${mobile}.`,
            at: startedAt + index * 9000
        };
    });
    const endedAt = startedAt + MANY_COUNT * 9000;
    const access = { supervisor: 'edit' } as const;
    const record = { object: 'MessagingSession', title: 'A list of numbers', startedAt, endedAt, access } as const;
    await org.plant({ seed: MANY, records: [record], entries });
}

async function reviewMany(player: Player): Promise<void> {
    await player.see({ label: 'Rail' });
    await player.unfold({ label: 'Rail' });
    await player.press({ label: 'RailAcceptOf_Other' });
    await player.see({ label: 'RailDrafted' });
    await openReview(player);
}

async function review(player: Player): Promise<void> {
    await draft(player);
    await openReview(player);
}

async function openReview({ press, see }: Player): Promise<void> {
    await press({ label: 'Review' });
    await see({ label: 'NoUndo' });
}

/** Of two categories together no reason is usual, so that none is proposed. */
async function forgetReason(player: Player): Promise<void> {
    await draft(player);
    await player.unfold({ label: 'Rail' });
    await player.press({ label: 'RailAcceptOf_One' });
    await openReview(player);
    await player.press({ label: 'Commit_Other' });
    await player.see({ label: 'ReasonMissing' });
}

/** Drafts the first suggestion and commits it for this reason. */
export async function commit(player: Player, reason: Reason = Reason.CardNumber): Promise<void> {
    await draft(player);
    await commitDraft(player, reason);
}

/** Has Salesforce refuse the next change of an entry. */
export async function refuseNextChange(org: OrgControl): Promise<void> {
    await org.addFault({
        match: { method: 'PATCH', path: '/entries' },
        times: 1,
        fault: { kind: 'status', status: 400, errorCode: 'INVALID_INPUT' }
    });
}

async function commitDraft(player: Player, reason: Reason = Reason.CardNumber): Promise<void> {
    await openReview(player);
    await player.choose(reason);
    await player.press({ label: 'Commit_One' });
}

function committing(name: string, title: string): Scenario {
    return { name, title, group: 'Review and commit', user: 'supervisor', record: 'cardAndSsn' };
}

/** The digits of the entry in which something is drafted, from the org: the page itself holds none. */
async function draftedDigits({ draftedEntry, org, seed }: Player): Promise<string> {
    const identifier = await draftedEntry();
    const entry = (await org.entries(seed)).find((candidate) => candidate.identifier === identifier);
    return entry?.messageText?.replaceAll(/\D/g, '') ?? '';
}
