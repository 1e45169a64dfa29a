import { session } from './session.ts';

/** `@salesforce/user/Id`: who looks at the page. */
export const { userId } = session().user;
