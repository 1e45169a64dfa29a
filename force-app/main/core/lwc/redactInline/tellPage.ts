import { publish, type MessageContextValue } from 'lightning/messageService';
import { RefreshEvent } from 'lightning/refresh';
import CHANNEL from '@salesforce/messageChannel/RedactInline__c';

/** Where the page hears of a commit. */
export interface PageContext {
    /** The component on the page. */
    readonly element: EventTarget;
    readonly messages: MessageContextValue | undefined;
    /** The record that the page shows. */
    readonly recordId: string;
}

/** What a commit has redacted. */
export interface Redacted {
    /** The record that was committed to. */
    readonly recordId: string;
    readonly commitId: string;
    /** The revisions that were read back, by the identifiers of their entries. */
    readonly verified: ReadonlyMap<string, string>;
}

/** Tells the page which entries of a record were redacted and verified, by ids alone; one that shows that record is to read it anew. */
export function tellPage({ recordId, commitId, verified }: Redacted, page: PageContext): void {
    if (verified.size === 0) return;
    if (page.messages) publish(page.messages, CHANNEL, { recordId, commitId, entryIdentifiers: [...verified.keys()] });
    if (page.recordId === recordId) page.element.dispatchEvent(new RefreshEvent());
}
