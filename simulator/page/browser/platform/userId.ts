import { session } from './session.ts';

/** `@salesforce/user/Id`. */
export const userId = session().user.userId;
