import { styleNativeShadow } from './nativeShadow.ts';
import { openSession } from './platform/session.ts';
import { arrangeScenario, playScenario } from './scenarios/playScenario.ts';
import { scenarioNamed } from './scenarios/scenarios.ts';
import { showProblem } from './showProblem.ts';

const address = new URLSearchParams(location.search);
const scenario = scenarioNamed(address.get('scenario'));
await arrangeScenario(scenario);
// The modules of the platform take the user from the session as they load: it comes first.
const problem = await openSession(address, scenario ?? { user: 'supervisor' });
if (problem === null) {
    if (address.get('shadow') === 'native') await styleNativeShadow();
    else await import('@lwc/synthetic-shadow');
    const { showApp } = await import('./showApp.ts');
    showApp(document.body);
    if (scenario) await playScenario(scenario, address.get('record') ?? scenario.record);
} else {
    showProblem(document.body, problem);
}
