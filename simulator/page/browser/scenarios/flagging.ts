import { commit, Reason, refuseNextChange } from './committing.ts';
import { flagAs } from './flagAs.ts';
import type { OrgControl } from './orgControl.ts';
import type { Player } from './player.ts';
import type { Scenario } from './scenario.ts';

const RECORD = 'cardAndSsn';

const AGENT = { group: 'Flags and history', user: 'agent', record: RECORD } as const;
const SUPERVISOR = { ...AGENT, user: 'supervisor' } as const;

/** A supervisor comes to what an agent has flagged. */
const FLAGGED = { ...SUPERVISOR, arrange: flagAsAgent };

/** How agents point supervisors to entries, and what the record remembers. */
export const FLAGGING: readonly Scenario[] = [
    {
        name: 'flag',
        title: 'An agent flags an entry',
        ...AGENT,
        play: chooseReason
    },
    {
        name: 'flagged',
        title: 'An entry that is flagged',
        ...AGENT,
        play: flag
    },
    {
        name: 'flags',
        title: 'Flagged entries before a supervisor',
        ...FLAGGED,
        async play({ press, see }) {
            await see({ label: 'FlagsOpen_Other' });
            await press({ label: 'FlagNext' });
            await see({ label: 'FlagDecline' });
        }
    },
    {
        name: 'decline',
        title: 'A supervisor declines a flag',
        ...FLAGGED,
        play: decline
    },
    {
        name: 'declined',
        title: 'A flag that is declined',
        ...FLAGGED,
        async play(player) {
            await decline(player);
            await player.press({ label: 'FlagDecline_NotSensitive' });
            await player.see({ label: 'FlagDeclined' });
        }
    },
    {
        name: 'history',
        title: 'The history of a record',
        ...FLAGGED,
        async play(player) {
            await commit(player);
            await player.see({ label: 'Verified' });
            await refuseNextChange(player.org);
            await commit(player, Reason.GovernmentId);
            await player.see({ label: 'ResultLeft_One' });
            await openHistory(player);
            await player.see({ label: 'HistoryVerified' });
            await player.see({ label: 'HistoryFailedEntry' });
            await player.see({ label: 'HistoryFlagRedacted' });
        }
    },
    {
        name: 'history-empty',
        title: 'A record without history',
        ...SUPERVISOR,
        async play(player) {
            await openHistory(player);
            await player.see({ label: 'HistoryEmpty' });
        }
    }
];

/** An agent flags two entries before the page opens. */
async function flagAsAgent(org: OrgControl): Promise<void> {
    const [card, ssn] = (await org.entries(RECORD)).filter(({ messageText }) => /\d{4}/.test(messageText ?? ''));
    for (const [entry, reasonCode] of [
        [card, 'PAYMENT'],
        [ssn, 'IDENTITY']
    ] as const)
        if (entry) await flagAs('agent', { seed: RECORD, entryIdentifier: entry.identifier, reasonCode });
}

async function chooseReason({ press, see }: Player): Promise<void> {
    await press({ label: 'FlagIn' });
    await see({ label: 'FlagWhy' });
}

async function flag(player: Player): Promise<void> {
    await chooseReason(player);
    await player.press({ label: 'FlagReason_Contact' });
    await player.see({ label: 'FlagByYou' });
}

async function decline({ press, see }: Player): Promise<void> {
    await press({ label: 'FlagNext' });
    await press({ label: 'FlagDecline' });
    await see({ label: 'FlagDeclineWhy' });
}

async function openHistory({ press }: Player): Promise<void> {
    await press({ label: 'More' });
    await press({ label: 'History' });
}
