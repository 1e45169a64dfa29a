import { AsyncLocalStorage } from 'node:async_hooks';

/** The id of the request that the running code serves; calls to Salesforce carry it on. */
export const requestScope = new AsyncLocalStorage<string>();
