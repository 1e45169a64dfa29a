import type { Player } from './player.ts';
import type { Scenario } from './scenario.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LIMITS_PATH = '/v1/limits';

/** How a supervisor sees what the org and they themselves may still do. */
export const LIMITS: readonly Scenario[] = [
    { ...scenario('limits', 'Limits with room'), play: openLimits },
    {
        ...scenario('limits-full', 'Limits that are nearly used up'),
        standIns: [{ path: LIMITS_PATH, answer: { kind: 'answer', body: nearlyUsedUp } }],
        play: openLimits
    }
];

async function openLimits({ press, see }: Player): Promise<void> {
    await press({ label: 'More' });
    await press({ label: 'Limits' });
    await see({ label: 'LimitsConversationsWhat' });
}

function nearlyUsedUp(): object {
    const at = (minutes: number): string => new Date(Date.now() + minutes * MINUTE).toISOString();
    return {
        activeConversations: {
            used: 1934,
            ceiling: 2000,
            reserved: 100,
            freesAt: at(14),
            nextCeiling: { ceiling: 9000, from: new Date(Math.ceil(Date.now() / HOUR + 2) * HOUR).toISOString() }
        },
        hourlyCalls: { used: 812, limit: 1000, reserved: 50, freesAt: null },
        apiCalls: { used: 100_000, limit: 100_000, toldAt: at(-1) }
    };
}

function scenario(name: string, title: string): Scenario {
    return { name, title, group: 'Limits', user: 'supervisor', record: 'cardAndSsn' };
}
