import { SCENARIO_GROUPS } from '../../scenarios/scenario.ts';
import { SCENARIOS } from '../../scenarios/scenarios.ts';
import { chosenAmong, type Menu } from './menu.ts';

/** The menu of every state of the component. */
export function scenarioMenu(chosen: string): Menu {
    return {
        name: 'scenario',
        label: 'Scenario',
        options: chosenAmong([{ label: 'None: work as you like', value: '' }], chosen),
        groups: SCENARIO_GROUPS.map((group) => {
            const options = SCENARIOS.filter((scenario) => scenario.group === group);
            return {
                label: group,
                options: chosenAmong(
                    options.map(({ name, title }) => ({ label: title, value: name })),
                    chosen
                )
            };
        })
    };
}
