import { domPlayer } from './domPlayer.ts';
import { orgControl, resetOrg } from './orgControl.ts';
import type { Player } from './player.ts';
import { ScenarioState, type Scenario } from './scenario.ts';
import { standIn } from './transportStandIn.ts';

/** Under which name this browser remembers that the org is arranged for a scenario. */
const ARRANGED = 'redact-inline.scenario';

/** Brings the org to where a scenario begins; what a former one has arranged is undone first. */
export async function arrangeScenario(scenario: Scenario | null): Promise<void> {
    if (scenario === null && localStorage.getItem(ARRANGED) === null) return;
    await resetOrg();
    localStorage.removeItem(ARRANGED);
    if (scenario === null) return;
    // A scenario has no draft of a former one to offer.
    sessionStorage.clear();
    localStorage.setItem(ARRANGED, scenario.name);
    await scenario.arrange?.(orgControl);
    standIn(...(scenario.standIns ?? []));
}

/** Plays a scenario on the open page. The document tells how far it is: `data-scenario-state`. */
export async function playScenario({ name, play }: Scenario, seed: string): Promise<void> {
    const { dataset } = document.documentElement;
    Object.assign(dataset, { scenario: name, scenarioState: ScenarioState.Playing });
    try {
        await (play ?? read)(domPlayer(seed));
        dataset['scenarioState'] = ScenarioState.Reached;
    } catch (error) {
        dataset['scenarioProblem'] = error instanceof Error ? error.message : String(error);
        dataset['scenarioState'] = ScenarioState.Missed;
    }
    window.dispatchEvent(new CustomEvent('scenarioend'));
}

/** What has nothing to play is reached once there is something to read. */
async function read({ see, miss }: Player): Promise<void> {
    await see({ label: 'Title' });
    await miss({ label: 'Loading' });
}
