import { COMMITTING } from './committing.ts';
import { COPIES } from './copies.ts';
import { FLAGGING } from './flagging.ts';
import { LIMITS } from './limits.ts';
import { NOTHING_TO_READ } from './nothingToRead.ts';
import { READING } from './reading.ts';
import { REDACTING } from './redacting.ts';
import type { Scenario } from './scenario.ts';

/** Every state of the component, in the order of the menu: the demo page, the pictures and axe all go by this list. */
export const SCENARIOS: readonly Scenario[] = [
    ...READING,
    ...NOTHING_TO_READ,
    ...REDACTING,
    ...COMMITTING,
    ...FLAGGING,
    ...LIMITS,
    ...COPIES
];

/** The scenario of this name; `null` for none. */
export function scenarioNamed(name: string | null): Scenario | null {
    return SCENARIOS.find((scenario) => scenario.name === name) ?? null;
}
