import { randomUUID } from 'node:crypto';
import type { Middleware } from 'koa';
import type { Entry } from '../state/conversations.ts';
import type { Org } from '../state/org.ts';
import type { WireState } from '../wire/context.ts';
import type { Upload } from './upload.ts';

/** Before anything is answered, settles the uploads whose time has come by the org's clock. */
export function settlesUploads(org: Org): Middleware<WireState> {
    return async function settles(_ctx, next) {
        settleUploads(org);
        await next();
    };
}

/** Stores the entries of uploads that are due, in the order in which the uploads came. */
export function settleUploads(org: Org): void {
    const { uploads } = org.state;
    for (const upload of uploads.values()) {
        if (!upload.isSettled && upload.settlesAt <= org.now()) {
            uploads.set(upload.uploadId, settled(org, upload));
        }
    }
}

function settled(org: Org, upload: Upload): Upload {
    const { conversations, switches } = org.state;
    const { received, conversationIdentifier } = upload;
    const { entries, failedEntryCount } = received;
    const conversation = conversations.get(conversationIdentifier);
    const isAllOrNothing = failedEntryCount > 0 && switches.uploadPartlyFailed === 'nothingStored';
    if (conversation === undefined || isAllOrNothing || entries.length === 0) {
        return { ...upload, isSettled: true };
    }
    const stored = entries.map((entry, index) => toStored(org, entry, upload.settlesAt + index));
    conversations.set(conversationIdentifier, { ...conversation, entries: conversation.entries.concat(stored) });
    return { ...upload, isSettled: true };
}

function toStored({ state }: Org, entry: Entry, processedAt: number): Entry {
    const { uploadIdentifiers, uploadServerTimestamp } = state.switches;
    return {
        ...entry,
        identifier: uploadIdentifiers === 'generated' ? randomUUID() : entry.identifier,
        serverReceivedTimestamp: uploadServerTimestamp === 'processed' ? processedAt : entry.clientTimestamp
    };
}
