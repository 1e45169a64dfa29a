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
        name: 'history',
        title: 'The history of a record',
        group: 'Flags and history',
        user: 'agent',
        record: RECORD,
        async play(player) {
            await flag(player);
            await player.press({ label: 'More' });
            await player.press({ label: 'History' });
            await player.see({ label: 'HistoryFlag' });
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

async function chooseReason({ press, see }: Player): Promise<void> {
    await press({ label: 'FlagIn' });
    await see({ label: 'FlagWhy' });
}

async function flag(player: Player): Promise<void> {
    await chooseReason(player);
    await player.press({ label: 'FlagReason_Contact' });
    await player.see({ label: 'FlagByYou' });
}
