import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { SWEEP_KEPT_MS, type SweepItem, type SweepJournal } from './sweepJournal.ts';
import { stateKinds } from './testing/states.ts';

const item = (recordId: string, endedAt: number, conversationIdentifier = `of ${recordId}`): SweepItem => ({
    recordId,
    object: 'MessagingSession',
    conversationIdentifier: conversationIdentifier.replaceAll(' ', '-'),
    endedAt
});

for (const kind of stateKinds()) {
    describe(`the journal of sweeps in ${kind.name}`, { skip: kind.skip }, () => {
        after(() => kind.stop());

        const open = async (now = (): number => 1000): Promise<{ journal: SweepJournal } & AsyncDisposable> => {
            const state = await kind.open(now);
            await state.sweeps.create('s', '{"a":1}');
            return { journal: state.sweeps, [Symbol.asyncDispose]: () => state.close() };
        };
        const idsOf = (items: readonly { readonly recordId: string }[]): readonly string[] =>
            items.map(({ recordId }) => recordId);

        it('remembers a sweep, and that all of its items are in', async () => {
            await using opened = await open();
            const { journal } = opened;

            assert.deepEqual(await journal.find('s'), { settings: '{"a":1}', isListed: false });
            await journal.markListed('s');
            assert.deepEqual(await journal.find('s'), { settings: '{"a":1}', isListed: true });
            assert.equal(await journal.find('t'), null);
        });

        it('gives what was interrupted first, then what ended last, and nothing of other sweeps', async () => {
            await using opened = await open();
            const { journal } = opened;
            await journal.create('t', '');
            await journal.add('s', [item('a', 1), item('b', 3), item('c', 2)]);
            await journal.add('t', [item('d', 4)]);

            assert.deepEqual(await journal.next('s', 2), [
                { ...item('b', 3), prepared: null },
                { ...item('c', 2), prepared: null }
            ]);
            await journal.begin('s', 'a', '["what"]');
            assert.deepEqual(await journal.next('s', 2), [
                { ...item('a', 1), prepared: '["what"]' },
                { ...item('b', 3), prepared: null }
            ]);
        });

        it('finds the open items of conversations', async () => {
            await using opened = await open();
            const { journal } = opened;
            await journal.add('s', [item('a', 1, 'x'), item('b', 2, 'x'), item('c', 3, 'y'), item('d', 4, 'z')]);
            await journal.finish('s', 'c', {});

            const found = await journal.openAmong('s', ['x', 'y', 'w']);

            assert.deepEqual([...idsOf(found)].sort(), ['a', 'b']);
        });

        it('counts an item once, however often it is finished, and never takes it in again', async () => {
            await using opened = await open();
            const { journal } = opened;
            await journal.add('s', [item('a', 1), item('b', 2)]);

            await journal.finish('s', 'a', { flagged: 2, entries: 5 });
            await journal.finish('s', 'a', { flagged: 2, entries: 5 });
            await journal.fail('s', 'a', 'RECORD_NOT_FOUND', { flagged: 7 });
            await journal.add('s', [item('a', 1)]);
            await journal.begin('s', 'a', 'late');
            await journal.finish('s', 'b', { flagged: 1 });

            assert.deepEqual(await journal.standing('s'), {
                open: 0,
                done: 2,
                failed: 0,
                counts: { entries: 5, flagged: 3 }
            });
            assert.deepEqual(await journal.next('s', 10), []);
        });

        it('keeps what has failed apart until it is to be tried again', async () => {
            await using opened = await open();
            const { journal } = opened;
            await journal.add('s', [item('b', 1), item('a', 2)]);
            await journal.begin('s', 'a', 'prepared');
            await journal.fail('s', 'a', 'SALESFORCE_FAILED', {});
            await journal.fail('s', 'b', 'RECORD_NOT_FOUND', { entries: 4 });

            assert.deepEqual(await journal.failures('s'), [
                { recordId: 'a', code: 'SALESFORCE_FAILED' },
                { recordId: 'b', code: 'RECORD_NOT_FOUND' }
            ]);
            assert.deepEqual(await journal.next('s', 10), []);
            await journal.tryAgain('s', ['a', 'c']);
            assert.deepEqual(await journal.next('s', 10), [{ ...item('a', 2), prepared: null }]);
            assert.deepEqual(await journal.standing('s'), { open: 1, done: 0, failed: 1, counts: { entries: 4 } });
        });

        it('tells of a record what its last visit counted, and what all of them redacted', async () => {
            await using opened = await open();
            const { journal } = opened;
            await journal.add('s', [item('a', 1), item('b', 2), item('c', 3)]);
            for (const record of ['a', 'b', 'c']) {
                const lasting = { redactedEntries: 3, 'redacted.EMAIL': 4 };
                const counts = { ...lasting, entries: 5, failedEntries: 1, [`unredactableIn.${record}`]: 2 };
                await journal.fail('s', record, 'NOT_COMPLETE', counts);
            }
            await journal.tryAgain('s', ['a', 'b', 'c']);

            await journal.finish('s', 'a', { entries: 5, redactedEntries: 1, 'unredactableIn.a': 2 });
            await journal.fail('s', 'b', 'READ_IN_PART', { entries: 6 });
            await journal.fail('s', 'c', 'RECORD_NOT_FOUND', {});
            await journal.tryAgain('s', ['b']);
            await journal.finish('s', 'b', { entries: 7 });

            const { counts } = await journal.standing('s');
            assert.deepEqual(counts, {
                entries: 5 + 7 + 5,
                failedEntries: 1,
                'redacted.EMAIL': 12,
                redactedEntries: 10,
                'unredactableIn.a': 2,
                'unredactableIn.c': 2
            });
        });

        it('gives every item once, whatever is done with them in which order', async () => {
            await fc.assert(
                fc.asyncProperty(
                    fc.array(fc.constantFrom('finish', 'fail', 'begin'), { maxLength: 30 }),
                    async (acts) => {
                        await using opened = await open();
                        const { journal } = opened;
                        const items = Array.from({ length: 12 }, (_, index) => item(`r${String(index)}`, index % 4));
                        await journal.add('s', items);
                        const visited: string[] = [];
                        for (const act of acts) {
                            const [next] = await journal.next('s', 1);
                            if (!next) break;
                            if (act === 'begin') await journal.begin('s', next.recordId, 'p');
                            else visited.push(next.recordId);
                            if (act === 'finish') await journal.finish('s', next.recordId, { n: 1 });
                            if (act === 'fail') await journal.fail('s', next.recordId, 'X', {});
                        }
                        const { open: left, done, failed, counts } = await journal.standing('s');
                        assert.equal(new Set(visited).size, visited.length);
                        assert.equal(done + failed, visited.length);
                        assert.equal(left, items.length - visited.length);
                        assert.equal(counts['n'] ?? 0, done);
                    }
                ),
                { numRuns: 20 }
            );
        });
    });
}

describe('the journal of sweeps in SQLite', () => {
    it('forgets a sweep some months after its last change', async () => {
        let time = 1000;
        const [kind] = stateKinds();
        assert.ok(kind);
        const state = await kind.open(() => time);
        const { sweeps } = state;
        await sweeps.create('old', '');
        await sweeps.add('old', [item('a', 1)]);

        time += SWEEP_KEPT_MS + 1;
        await sweeps.create('new', '');

        assert.equal(await sweeps.find('old'), null);
        assert.deepEqual(await sweeps.next('old', 1), []);
        await state.close();
    });
});
