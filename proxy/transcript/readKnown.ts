import { ProblemError } from '../errors.ts';
import type { SalesforceGateway } from '../salesforce/gateway.ts';
import type { ReadWindow } from './readWindow.ts';

/**
 * Reads a conversation that had entries before. Should Connect not know it now, that is a fault which may pass, and tells nothing
 * of its entries: read as empty, it would settle for good that they are gone.
 *
 * Throws SALESFORCE_FAILED then, and what the gateway throws.
 */
export function readKnown(gateway: SalesforceGateway, conversationIdentifier: string): ReadWindow {
    return async (window) => {
        const entries = await gateway.readEntries(conversationIdentifier, window);
        if (!entries) throw new ProblemError('SALESFORCE_FAILED', { reason: 'conversation_unknown_now' });
        return entries;
    };
}
