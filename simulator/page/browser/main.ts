import '@lwc/synthetic-shadow';
import { openSession } from './platform/session.ts';
import { showProblem } from './showProblem.ts';

// The modules of the platform take the user from the session as they load: it comes first.
const problem = await openSession(new URLSearchParams(location.search));
if (problem === null) {
    const { showApp } = await import('./showApp.ts');
    showApp(document.body);
} else {
    showProblem(document.body, problem);
}
