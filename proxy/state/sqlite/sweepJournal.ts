import type { DatabaseSync } from 'node:sqlite';
import type { RecordObject } from 'c/proxyContract';
import { LASTING, SWEEP_KEPT_MS, type OpenItem, type SweepCounts, type SweepJournal } from '../sweepJournal.ts';
import { inTransaction } from './database.ts';

const ITEM_COLUMNS = 'record, object, conversation, ended_at, prepared';

/** Sweeps in SQLite. */
export function sweepJournalIn(database: DatabaseSync, now: () => number): SweepJournal {
    const old = database.prepare('SELECT id FROM sweep WHERE touched_at < ?');
    const removals = ['sweep_item', 'sweep_count', 'sweep_visit'].map((table) =>
        database.prepare(`DELETE FROM ${table} WHERE sweep = ?`)
    );
    const removeSweep = database.prepare('DELETE FROM sweep WHERE id = ?');
    const insertSweep = database.prepare('INSERT INTO sweep (id, settings, is_listed, touched_at) VALUES (?, ?, 0, ?)');
    const touch = database.prepare('UPDATE sweep SET touched_at = ? WHERE id = ?');
    const selectSweep = database.prepare('SELECT settings, is_listed FROM sweep WHERE id = ?');
    const markListed = database.prepare('UPDATE sweep SET is_listed = 1 WHERE id = ?');
    const insertItem = database.prepare(
        `INSERT OR IGNORE INTO sweep_item (sweep, record, object, conversation, ended_at, state) VALUES (?, ?, ?, ?, ?, 'open')`
    );
    const selectNext = database.prepare(
        `SELECT ${ITEM_COLUMNS} FROM sweep_item WHERE sweep = ? AND state = 'open'
         ORDER BY prepared IS NULL, ended_at DESC, record LIMIT ?`
    );
    const selectOpen = database.prepare(
        // Left to itself, SQLite goes through all open items in their order, to spare itself sorting the few of a conversation.
        `SELECT ${ITEM_COLUMNS} FROM sweep_item INDEXED BY sweep_item_conversation
         WHERE sweep = ? AND conversation = ? AND state = 'open' ORDER BY ended_at DESC, record`
    );
    const begin = database.prepare(
        `UPDATE sweep_item SET prepared = ? WHERE sweep = ? AND record = ? AND state = 'open'`
    );
    const end = database.prepare(
        `UPDATE sweep_item SET state = ?, code = ?, prepared = NULL WHERE sweep = ? AND record = ? AND state = 'open'`
    );
    const takeVisit = database.prepare('DELETE FROM sweep_visit WHERE sweep = ? AND record = ? RETURNING counts');
    const keepVisit = database.prepare('INSERT INTO sweep_visit (sweep, record, counts) VALUES (?, ?, ?)');
    const removeEmpty = database.prepare('DELETE FROM sweep_count WHERE sweep = ? AND name = ? AND count = 0');
    const addCount = database.prepare(
        `INSERT INTO sweep_count (sweep, name, count) VALUES (?, ?, ?)
         ON CONFLICT (sweep, name) DO UPDATE SET count = count + excluded.count`
    );
    const reopen = database.prepare(
        `UPDATE sweep_item SET state = 'open', code = NULL WHERE sweep = ? AND record = ? AND state = 'failed'`
    );
    const selectStates = database.prepare(
        'SELECT state, count(*) AS items FROM sweep_item WHERE sweep = ? GROUP BY state'
    );
    const selectCounts = database.prepare('SELECT name, count FROM sweep_count WHERE sweep = ? ORDER BY name');
    const selectFailures = database.prepare(
        `SELECT record, code FROM sweep_item WHERE sweep = ? AND state = 'failed' ORDER BY record`
    );

    const forgetOld = (): void => {
        for (const { id } of old.all(now() - SWEEP_KEPT_MS)) {
            for (const removal of removals) removal.run(String(id));
            removeSweep.run(String(id));
        }
    };
    const change = async (sweepId: string, step: () => void): Promise<void> => {
        inTransaction(database, () => {
            step();
            touch.run(now(), sweepId);
        });
        return Promise.resolve();
    };
    const endItem = (sweepId: string, { recordId, state, code, counts }: EndedItem): Promise<void> =>
        change(sweepId, () => {
            if (end.run(state, code, sweepId, recordId).changes === 0) return;
            const named = Object.entries(counts);
            if (named.length === 0) return;
            for (const [name, count] of countedBefore(takeVisit.get(sweepId, recordId))) {
                addCount.run(sweepId, name, -count);
                removeEmpty.run(sweepId, name);
            }
            for (const [name, count] of named) addCount.run(sweepId, name, count);
            if (state === 'failed') keepVisit.run(sweepId, recordId, JSON.stringify(counts));
        });
    return {
        create: (sweepId, settings) =>
            change(sweepId, () => {
                forgetOld();
                insertSweep.run(sweepId, settings, now());
            }),
        find: async (sweepId) => {
            const row = selectSweep.get(sweepId);
            const found = row ? { settings: String(row['settings']), isListed: row['is_listed'] === 1 } : null;
            return Promise.resolve(found);
        },
        add: (sweepId, items) =>
            change(sweepId, () => {
                for (const { recordId, object, conversationIdentifier, endedAt } of items) {
                    insertItem.run(sweepId, recordId, object, conversationIdentifier, endedAt);
                }
            }),
        markListed: (sweepId) => change(sweepId, () => markListed.run(sweepId)),
        next: async (sweepId, most) => Promise.resolve(selectNext.all(sweepId, most).map(toItem)),
        openAmong: async (sweepId, identifiers) =>
            Promise.resolve(identifiers.flatMap((conversation) => selectOpen.all(sweepId, conversation).map(toItem))),
        begin: (sweepId, recordId, prepared) => change(sweepId, () => begin.run(prepared, sweepId, recordId)),
        finish: (sweepId, recordId, counts) => endItem(sweepId, { recordId, state: 'done', code: null, counts }),
        fail: (sweepId, recordId, code, counts) => endItem(sweepId, { recordId, state: 'failed', code, counts }),
        tryAgain: (sweepId, recordIds) =>
            change(sweepId, () => {
                for (const recordId of recordIds) reopen.run(sweepId, recordId);
            }),
        standing: async (sweepId) => {
            const states = new Map(selectStates.all(sweepId).map((row) => [row['state'], Number(row['items'])]));
            const counts = selectCounts.all(sweepId).map((row) => [String(row['name']), Number(row['count'])]);
            return Promise.resolve({
                open: states.get('open') ?? 0,
                done: states.get('done') ?? 0,
                failed: states.get('failed') ?? 0,
                counts: Object.fromEntries(counts) as SweepCounts
            });
        },
        failures: async (sweepId) =>
            Promise.resolve(
                selectFailures
                    .all(sweepId)
                    .map((row) => ({ recordId: String(row['record']), code: String(row['code']) }))
            )
    };
}

interface EndedItem {
    readonly recordId: string;
    readonly state: 'done' | 'failed';
    readonly code: string | null;
    readonly counts: SweepCounts;
}

/** What goes when a visit is made again. */
function countedBefore(row: Readonly<Record<string, unknown>> | undefined): readonly (readonly [string, number])[] {
    if (row === undefined) return [];
    return Object.entries(JSON.parse(String(row['counts'])) as SweepCounts).filter(
        ([name]) => !name.startsWith(LASTING)
    );
}

function toItem(row: Readonly<Record<string, unknown>>): OpenItem {
    return {
        recordId: String(row['record']),
        object: row['object'] as RecordObject,
        conversationIdentifier: String(row['conversation']),
        endedAt: Number(row['ended_at']),
        prepared: typeof row['prepared'] === 'string' ? row['prepared'] : null
    };
}
