import type { Middleware } from 'koa';
import type { Org } from '../state/org.ts';
import { textOf, type Row } from '../state/rows.ts';
import type { WireState } from '../wire/context.ts';
import type { Erasure } from './conversationDataState.ts';
import { conversationsOf } from './conversationsOf.ts';

/** Ends the deletes whose time has come before a request is worked on: the org does nothing while nobody looks. */
export function settlesErasures(org: Org): Middleware<WireState> {
    return async function settles(_ctx, next) {
        const { erasureSeconds, erasureEnd } = org.state.switches;
        for (const [logId, erasure] of org.state.conversationData.erasures) {
            const isOver = erasureEnd !== 'never' && erasure.requestedAt + erasureSeconds * 1000 <= org.now();
            if (isOver) settle(org, logId, erasure);
        }
        await next();
    };
}

const TABLES: readonly string[] = ['VoiceCall', 'MessagingSession', 'ConversationParticipant'];

function settle(org: Org, logId: string, erasure: Erasure): void {
    const { erasureEnd } = org.state.switches;
    org.state.conversationData.erasures.delete(logId);
    const status = erasureEnd === 'failed' ? 'FAILED' : erasureEnd === 'success' ? 'SUCCESS' : 'COMPLETED';
    changeRows(org, 'ConversationApiLog', (row) =>
        textOf(row, 'Id') === logId
            ? { ...row, Status: status, StatusHistory: `${textOf(row, 'StatusHistory') ?? ''};${status}` }
            : row
    );
    if (status === 'FAILED') return;
    for (const conversationId of conversationsOf(org, erasure.kind, erasure.entityId)) erase(org, conversationId);
}

/** Takes away a conversation with its records, participants and entries. */
function erase(org: Org, conversationId: string): void {
    for (const [identifier, conversation] of org.state.conversations) {
        if (conversation.conversationId === conversationId) org.state.conversations.delete(identifier);
    }
    changeRows(org, 'Conversation', (row) => (textOf(row, 'Id') === conversationId ? null : row));
    for (const table of TABLES) {
        changeRows(org, table, (row) => (textOf(row, 'ConversationId') === conversationId ? null : row));
    }
}

function changeRows(org: Org, table: string, change: (row: Row) => Row | null): void {
    const rows = org.state.tables.get(table) ?? [];
    org.state.tables.set(
        table,
        rows.map(change).filter((row) => row !== null)
    );
}
