import type { OrgControl } from './orgControl.ts';
import type { Player } from './player.ts';
import type { StandIn } from './transportStandIn.ts';

/** A state of the component that the demo page reaches by one choice. */
export interface Scenario {
    /** What an address calls it, and its picture: `?scenario=review`. */
    readonly name: string;
    /** What the menu calls it. */
    readonly title: string;
    readonly group: ScenarioGroup;
    /** Who opens the page, unless somebody else is chosen. */
    readonly user: string;
    /** Which record is opened, unless another one is chosen. */
    readonly record: string;
    /** What is arranged in the org before the page opens. */
    readonly arrange?: (org: OrgControl) => Promise<void>;
    /** What answers in place of the proxy or Apex while the page opens. */
    readonly standIns?: readonly StandIn[];
    /** What is done on the page once it is open. */
    readonly play?: (player: Player) => Promise<void>;
}

/** The parts of the menu, in its order. */
export const SCENARIO_GROUPS = [
    'Reading',
    'Nothing to read',
    'Redacting',
    'Review and commit',
    'Flags and history',
    'Limits'
] as const;
export type ScenarioGroup = (typeof SCENARIO_GROUPS)[number];

/** What the document says of its scenario in `data-scenario`, `data-scenario-state` and `data-scenario-problem`. */
export const ScenarioState = { Playing: 'playing', Reached: 'reached', Missed: 'missed' } as const;
export type ScenarioState = (typeof ScenarioState)[keyof typeof ScenarioState];
