import Router from 'koa-router';
import { ControlError } from '../errors.ts';
import { plantConversation } from '../seeds/plantConversation.ts';
import { withEntries, withEntry, type Conversation, type Entry } from '../state/conversations.ts';
import { canActivate } from '../state/limits.ts';
import type { Org } from '../state/org.ts';
import type { WireState } from '../wire/context.ts';
import { parseConversationSeed } from './parseConversationSeed.ts';
import { parseEntry } from './parseEntry.ts';
import { readControlBody } from './readControlBody.ts';

/**
 * The stored truth of conversations, and changes behind the product's back:
 * `POST /_simulator/conversations`, `GET` and `POST …/{conversationIdentifier}/entries`,
 * `PATCH` and `DELETE …/entries/{identifier}`; `GET …/{conversationIdentifier}/updates`: how often each entry was updated
 * through the API.
 */
export function conversationRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();
    const entries = '/conversations/:conversationIdentifier/entries';
    const opened = (ctx: { params: Record<string, string> }): Conversation =>
        findConversation(org, ctx.params['conversationIdentifier'] ?? '');
    const store = (conversation: Conversation): void => {
        org.state.conversations.set(conversation.conversationIdentifier, conversation);
    };

    router.post('/conversations', async (ctx) => {
        ctx.status = 201;
        ctx.body = plantConversation(org, parseConversationSeed(org, await readControlBody(ctx)));
    });
    router.get(entries, (ctx) => {
        ctx.body = opened(ctx).entries;
    });
    router.get('/conversations/:conversationIdentifier/updates', (ctx) => {
        const { updates } = org.state;
        const counted = opened(ctx).entries.map(({ identifier }) => [identifier, updates.get(identifier) ?? 0]);
        ctx.body = Object.fromEntries(counted);
    });
    router.post(entries, async (ctx) => {
        const body = await readControlBody(ctx);
        const conversation = opened(ctx);
        const { conversationIdentifier } = conversation;
        if (!canActivate(org, conversationIdentifier)) {
            ctx.body = { dropped: true };
            return;
        }
        const entry = parseEntry(org, conversation, body);
        store(withEntry(conversation, entry));
        org.state.activity.set(conversationIdentifier, org.now());
        ctx.status = 201;
        ctx.body = entry;
    });
    router.patch(`${entries}/:identifier`, async (ctx) => {
        const body = await readControlBody(ctx);
        const conversation = opened(ctx);
        const found = findEntry(conversation, ctx.params['identifier'] ?? '');
        const changed = parseEntry(org, conversation, { ...found, ...body, identifier: found.identifier });
        store(withEntries(conversation, new Map([[found.identifier, changed]])));
        ctx.body = changed;
    });
    router.delete(`${entries}/:identifier`, (ctx) => {
        const conversation = opened(ctx);
        const found = findEntry(conversation, ctx.params['identifier'] ?? '');
        store({ ...conversation, entries: conversation.entries.filter((entry) => entry !== found) });
        ctx.body = {};
    });

    return router;
}

function findConversation(org: Org, conversationIdentifier: string): Conversation {
    const conversation = org.state.conversations.get(conversationIdentifier);
    if (conversation === undefined) {
        throw new ControlError('There is no conversation of this identifier.', 404);
    }
    return conversation;
}

function findEntry(conversation: Conversation, identifier: string): Entry {
    const entry = conversation.entries.find((each) => each.identifier === identifier);
    if (entry === undefined) {
        throw new ControlError('The conversation has no entry of this identifier.', 404);
    }
    return entry;
}
