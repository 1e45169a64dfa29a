import type { CommitEnd } from 'c/commits';
import { publish, type MessageContextValue } from 'lightning/messageService';
import { RefreshEvent } from 'lightning/refresh';
import CHANNEL from '@salesforce/messageChannel/RedactInline__c';

/** Where the page hears of a commit. */
export interface PageContext {
    /** The component on the page. */
    readonly element: EventTarget;
    readonly messages: MessageContextValue | undefined;
    readonly recordId: string;
}

/** Tells the page which entries of its record were redacted and verified, by ids alone, and to read anew what it shows of it. */
export function tellPage(end: CommitEnd, { element, messages, recordId }: PageContext): void {
    if (end.kind !== 'committed' || end.verified.size === 0) return;
    const { commitId, verified } = end;
    if (messages) publish(messages, CHANNEL, { recordId, commitId, entryIdentifiers: [...verified.keys()] });
    element.dispatchEvent(new RefreshEvent());
}
