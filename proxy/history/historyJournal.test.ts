import assert from 'node:assert/strict';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { JournalError, LessRedactedError, openHistoryJournal } from './historyJournal.ts';
import { nameUuid } from './nameUuid.ts';

describe('openHistoryJournal', () => {
    let folder = '';
    beforeEach(async () => {
        folder = await mkdtemp(join(tmpdir(), 'redact-inline-journal-'));
    });
    afterEach(() => rm(folder, { recursive: true }));

    it('remembers what was sent, what was not answered, and which files are stored', async () => {
        const path = join(folder, 'chat.journal');
        const first = openHistoryJournal(path, 'history', []);
        first.established('conversation');
        first.sending(['a', 'b'], 1);
        first.sent(['a', 'b'], 'session');
        first.sending(['a', 'c', 'd'], 2);
        first.notSent(['a', 'd']);
        first.storing('x', 1_000);
        first.storing('y', 2_000);
        first.stored('y', 'file');
        first.close();

        const second = openHistoryJournal(path, 'history', []);
        const state = second.read();
        second.close();

        assert.deepEqual([state.conversationIdentifier, state.sessionId], ['conversation', 'session']);
        assert.deepEqual([...state.sent].sort(), ['a', 'b']);
        assert.deepEqual([...state.unanswered], [['c', 2]]);
        assert.deepEqual([...state.files].sort(), [
            ['x', null],
            ['y', 'file']
        ]);
        assert.equal((await stat(path)).mode & 0o777, 0o600);
    });

    it('is for one process and one history at a time', async () => {
        const path = join(folder, 'chat.journal');
        const held = openHistoryJournal(path, 'history', []);
        assert.throws(() => openHistoryJournal(path, 'history', []), /another process is sending this chat/);
        held.sending(['a'], 1);
        held.close();

        assert.throws(() => openHistoryJournal(path, 'other', []), /journal of another chat/);
        await writeFile(join(folder, 'none'), 'no database, but long enough to look at');
        assert.throws(() => openHistoryJournal(join(folder, 'none'), 'history', []), JournalError);
        openHistoryJournal(path, 'history', []).close();
    });

    it('is begun anew for another history while nothing was sent, as after a channel that there is not', () => {
        const path = join(folder, 'chat.journal');
        const first = openHistoryJournal(path, 'history', []);
        first.established('conversation');
        first.close();

        const second = openHistoryJournal(path, 'other', []);
        const { conversationIdentifier } = second.read();
        second.storing('x', 1_000);
        second.close();

        assert.equal(conversationIdentifier, null);
        assert.throws(() => openHistoryJournal(path, 'history', []), /journal of another chat/);
    });

    it('refuses to go on with less redacted than what was sent, and takes more', () => {
        const path = join(folder, 'chat.journal');
        const goesOn = (redacted: readonly string[]): void => openHistoryJournal(path, 'history', redacted).close();
        goesOn(['PIN']);
        const first = openHistoryJournal(path, 'history', ['CARD_NUMBER', 'CVV']);
        first.sending(['a'], 1);
        first.close();

        for (const less of [[], ['CVV'], ['PIN']]) assert.throws(() => goesOn(less), LessRedactedError);
        goesOn(['CVV', 'CARD_NUMBER']);
        goesOn(['ALL']);
        assert.throws(() => goesOn(['CVV', 'CARD_NUMBER']), LessRedactedError);
    });
});

describe('nameUuid', () => {
    it('gives each name a UUID of version 5, the same each time', () => {
        assert.match(nameUuid('a', 'b'), /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        assert.equal(nameUuid('a', 'b'), nameUuid('a', 'b'));
        assert.notEqual(nameUuid('a', 'b'), nameUuid('ab'));
    });
});
