import type { Player } from './player.ts';
import type { Scenario } from './scenario.ts';

/** How something is drafted. */
export const REDACTING: readonly Scenario[] = [
    { ...redacting('draft', 'A draft'), play: draft },
    { ...redacting('selection', 'An entry open for selection'), play: select },
    {
        ...redacting('category', 'A category accepted as a whole'),
        async play({ press, see, unfold }) {
            await see({ label: 'Rail' });
            await unfold({ label: 'Rail' });
            await press({ label: 'RailAcceptOf_Other' });
            await see({ label: 'RailDrafted' });
        }
    },
    {
        ...redacting('details', 'Why something is suggested'),
        async play({ press, see }) {
            await press({ label: 'MarkDetails' });
            await see({ label: 'MarkDetailsName' });
        }
    },
    {
        ...redacting('appearances', 'Every appearance of a value'),
        async play({ focusMark, key, press, see }) {
            await focusMark();
            await key('w');
            await press({ label: 'Appearances' });
            await see({ label: 'AppearancesDraft_One' });
        }
    },
    {
        ...redacting('draft-kept', 'A draft that was kept'),
        async play(player) {
            await draft(player);
            await player.comeBack();
            await player.see({ label: 'DraftKept_One' });
        }
    },
    { ...redacting('words', 'Words picked without dragging'), play: pickWords }
];

/** Takes the first suggestion. */
export async function draft({ focusMark, key, see }: Player): Promise<void> {
    await focusMark();
    await key('a');
    await see({ label: 'DraftedHint' });
}

async function select({ focusMark, key, press, see }: Player): Promise<void> {
    await focusMark();
    await key('r');
    await press({ label: 'RedactSelection' });
    await see({ label: 'DraftedHere' });
}

async function pickWords({ focusMark, key, press, see }: Player): Promise<void> {
    await focusMark();
    await key('r');
    await press({ label: 'PickWords' });
    await see({ label: 'PickWordsHelp' });
}

function redacting(name: string, title: string): Scenario {
    return { name, title, group: 'Redacting', user: 'supervisor', record: 'cardAndSsn' };
}
