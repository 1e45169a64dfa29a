import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { namedBy, readFindings } from './readFindings.ts';
import { orderOf, type SweepOptions } from './sweepOrder.ts';
import { parseMoment } from './sweepValues.ts';

const NOW = Date.UTC(2026, 10, 22);

describe('orderOf', () => {
    it('flags what ended since a time until now unless told otherwise', () => {
        assert.deepEqual(orderOf({ since: 1000 }, NOW), {
            kind: 'new',
            source: { from: 1000, until: NOW },
            criteria: { action: 'flag', categories: null, minimumScore: 0, reasonCode: null },
            isPlan: false
        });
    });

    it('redacts only what it is told to, how sure, and why', () => {
        const options = { since: 1000, redact: ['CVV'], minScore: 0.9, reason: 'PCI_SAD', dryRun: true } as const;
        assert.deepEqual(orderOf(options, NOW), {
            kind: 'new',
            source: { from: 1000, until: NOW },
            criteria: { action: 'redact', categories: ['CVV'], minimumScore: 0.9, reasonCode: 'PCI_SAD' },
            isPlan: true
        });
    });

    it('says what to give where something is missing or fits nothing', () => {
        const wrong: readonly (readonly [SweepOptions, RegExp])[] = [
            [{}, /--since TIME, or --from FILE/],
            [{ since: NOW }, /not before --until/],
            [{ since: 1, redact: ['CVV'], reason: 'PCI_SAD' }, /needs --min-score/],
            [{ since: 1, redact: ['CVV'], minScore: 0.9 }, /needs --reason/],
            [{ since: 1, reason: 'PCI_SAD' }, /goes with --redact/],
            [{ since: 1, retryFailed: true }, /goes with --resume/]
        ];
        for (const [options, words] of wrong) assert.throws(() => orderOf(options, NOW), words);
    });
});

describe('parseMoment', () => {
    it('reads days in UTC and times with their zone, and nothing else', () => {
        assert.equal(parseMoment('2026-10-01'), Date.UTC(2026, 9, 1));
        assert.equal(parseMoment('2026-10-01T18:00:00+02:00'), Date.UTC(2026, 9, 1, 16));
        for (const wrong of [
            'yesterday',
            '2026-02-30',
            '2026-13-01',
            '2026-10-01T18:00',
            '',
            '1790000000',
            '2026-02-30T18:00:00Z'
        ]) {
            assert.throws(() => parseMoment(wrong), /Give a day such as/, wrong);
        }
    });
});

describe('readFindings', () => {
    let folder = '';
    before(async () => {
        folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
    });
    after(() => rm(folder, { recursive: true }));

    const write = async (content: string | Uint8Array): Promise<string> => {
        const path = join(folder, 'findings.jsonl');
        await writeFile(path, content);
        return path;
    };

    it('tells records, conversations and identifiers apart, each once, and passes over what is not wanted', async () => {
        const path = await write(
            '\uFEFF{"conversation":"0MwHs0000000001"}\r\n{"conversation":"0MwHs0000000001KAA","counts":{"CVV":1}}\n\n' +
                '{"conversation":"0dwHs0000000001","findings":[{"entry":"e","category":"CVV"}]}\n' +
                '{"conversation":"36b0f4d9-0000-4000-8000-000000000000","counts":{"CVV":2,"PHONE":1}}\n' +
                '{"conversation":"none","counts":{"CVV":0,"PHONE":1}}\n' +
                '{"conversation":"some","counts":{},"unsearched":["e"]}\n'
        );

        const { names, passedOver } = namedBy(await readFindings(path), new Set(['CVV']));

        assert.deepEqual(
            names.map(({ key, values }) => [key, values.length]),
            [
                ['record', 1],
                ['conversation', 1],
                ['identifier', 2]
            ]
        );
        assert.equal(passedOver, 1);
    });

    it('names the line of what it cannot read, and quotes nothing of it', async () => {
        const wrong: readonly (readonly [string | Uint8Array, RegExp])[] = [
            ['{"conversation":"a"}\n{"conversation":"sec', /^line 2 of --from is no line/],
            ['[1]\n', /^line 1 of --from is no line/],
            ['{"conversation":"../secret"}\n', /^line 1 of --from names no record/],
            [new Uint8Array([0x7b, 0xff, 0x0a]), /^line 1 of --from is not UTF-8/]
        ];
        for (const [content, words] of wrong) {
            const path = await write(content);
            await assert.rejects(readFindings(path), (error: Error) => {
                assert.match(error.message, words);
                assert.doesNotMatch(error.message, /secret/);
                return true;
            });
        }
    });

    it('reads nothing from an empty file', async () => {
        assert.deepEqual(namedBy(await readFindings(await write('')), null), { names: [], passedOver: 0 });
    });
});
