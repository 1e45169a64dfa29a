import '@lwc/synthetic-shadow';
import { openSession } from './platform/session.ts';

// The modules of the platform take the user from the session as they load: it comes first.
await openSession(new URLSearchParams(location.search));
const { showApp } = await import('./showApp.ts');
showApp(document.body);
