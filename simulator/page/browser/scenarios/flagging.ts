import { commit, refuseNextChange } from './committing.ts';
import { flagAs } from './flagAs.ts';
import type { OrgControl } from './orgControl.ts';
import type { Player } from './player.ts';
import type { Scenario } from './scenario.ts';

const RECORD = 'cardAndSsn';

/** How agents point supervisors to entries, and what the record remembers. */
export const FLAGGING: readonly Scenario[] = [
    {
        name: 'flag',
        title: 'An agent flags an entry',
        group: 'Flags and history',
        user: 'agent',
        record: RECORD,
        play: chooseReason
    },
    {
        name: 'flagged',
        title: 'An entry that is flagged',
        group: 'Flags and history',
        user: 'agent',
        record: RECORD,
        play: flag
    },
    {
        name: 'flags',
        title: 'Flagged entries before a supervisor',
        group: 'Flags and history',
        user: 'supervisor',
        record: RECORD,
        arrange: flagAsAgent,
        async play({ press, see }) {
            await see({ label: 'FlagsOpen_Other' });
            await press({ label: 'FlagNext' });
            await see({ label: 'FlagDecline' });
        }
    },
    {
        name: 'decline',
        title: 'A supervisor declines a flag',
        group: 'Flags and history',
        user: 'supervisor',
        record: RECORD,
        arrange: flagAsAgent,
        async play(player) {
            await player.press({ label: 'FlagNext' });
            await player.press({ label: 'FlagDecline' });
            await player.see({ label: 'FlagDeclineWhy' });
        }
    },
    {
        name: 'declined',
        title: 'A flag that is declined',
        group: 'Flags and history',
        user: 'supervisor',
        record: RECORD,
        arrange: flagAsAgent,
        async play(player) {
            await player.press({ label: 'FlagNext' });
            await player.press({ label: 'FlagDecline' });
            await player.press({ label: 'FlagDecline_NotSensitive' });
            await player.see({ label: 'FlagDeclined' });
        }
    },
    {
        name: 'history',
        title: 'The history of a record',
        group: 'Flags and history',
        user: 'supervisor',
        record: RECORD,
        arrange: flagAsAgent,
        async play(player) {
            await commit(player);
            await player.see({ label: 'Verified' });
            await refuseNextChange(player.org);
            await commit(player);
            await player.see({ label: 'ResultLeft_One' });
            await player.press({ label: 'More' });
            await player.press({ label: 'History' });
            await player.see({ label: 'HistoryVerified' });
            await player.see({ label: 'HistoryFailedEntry' });
            await player.see({ label: 'HistoryFlagRedacted' });
        }
    },
    {
        name: 'history-empty',
        title: 'A record without history',
        group: 'Flags and history',
        user: 'supervisor',
        record: RECORD,
        async play({ press, see }) {
            await press({ label: 'More' });
            await press({ label: 'History' });
            await see({ label: 'HistoryEmpty' });
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
