import { ProblemError } from '../errors.ts';
import type { PayAgain, SalesforceGateway } from '../salesforce/gateway.ts';
import type { ReadWindow } from './readWindow.ts';

/**
 * Reads a conversation that had entries before. Should Connect not know it now, that is a fault which may pass, and tells nothing
 * of its entries: read as empty, it would settle for good that they are gone.
 *
 * Each call is paid for. Throws SALESFORCE_FAILED then, what the gateway throws, and what paying does.
 */
export function readKnown(gateway: SalesforceGateway, conversationIdentifier: string, pay: PayAgain): ReadWindow {
    return async (window) => {
        await pay();
        const entries = await gateway.readEntries(conversationIdentifier, { ...window, payAgain: pay });
        if (!entries) throw new ProblemError('SALESFORCE_FAILED', { reason: 'conversation_unknown_now' });
        return entries;
    };
}
