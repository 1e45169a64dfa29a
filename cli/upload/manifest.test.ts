import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { to18 } from '../../proxy/salesforceId.ts';
import { CommandError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';
import { readManifest } from './manifest.ts';

const FIRST = to18('0LQHs0000000001');
const SECOND = to18('0LQHs0000000002');

describe('readManifest', () => {
    let folder = '';
    before(() => {
        folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    });
    after(() => {
        rmSync(folder, { recursive: true });
    });

    const read = (content: string | Uint8Array): ReturnType<typeof readManifest> => {
        const path = join(folder, 'calls.csv');
        writeFileSync(path, content);
        return readManifest(path);
    };

    it('reads records and files, whatever stands around them', () => {
        const rows = read(
            `\uFEFFnote, file ,record\r\n,"a, b.vtt",${FIRST}\r\n\r\nx,/c.vtt,${SECOND.slice(0, 15)}\r\n`
        );

        assert.deepEqual(rows, [
            { recordId: FIRST, path: join(folder, 'a, b.vtt') },
            { recordId: SECOND, path: '/c.vtt' }
        ]);
    });

    /** What is wrong, the file, and what is said of it. */
    const WRONG: readonly (readonly [fault: string, content: string | Uint8Array, told: RegExp])[] = [
        ['0 bytes', '', /is empty: give a header/],
        ['a mark alone', '\uFEFF\r\n', /is empty: give a header/],
        ['a header alone', 'record,file\n', /has no rows below its header/],
        ['another column', `id,file\n${FIRST},secret\n`, /line 1 has not one column record/],
        ['a column twice', `record,file,file\n${FIRST},secret,b\n`, /line 1 has not one column file/],
        ['no header', `${FIRST},secret\n`, /line 1 has not one column record/],
        [
            'an id that is none, after an empty line',
            `record,file\n\n${FIRST},a\nsecret,b\n`,
            /line 4: record is no Sal/
        ],
        ['no file', `record,file\n${FIRST},\n`, /line 2: no file is named/],
        ['a record twice', `record,file\n${FIRST},a\n${FIRST.slice(0, 15)},b\n`, /line 3: the record was named before/],
        ['a row of one field', `record,file\n${FIRST},a\nsecret\n`, /line 3 is no CSV/],
        ['a quote that is never closed', `record,file\n${FIRST},a\n${SECOND},"secret\n`, /line \d is no CSV/],
        ['Latin-1', Buffer.from(`record,file\n${FIRST},sécret\n`, 'latin1'), /line 2 is not UTF-8: save it as/]
    ];
    for (const [fault, content, told] of WRONG) {
        it(`says what to do where it has ${fault}`, () => {
            assert.throws(
                () => read(content),
                (error: unknown) => {
                    assert.ok(error instanceof CommandError);
                    assert.equal(error.exitCode, ExitCode.DataError);
                    assert.match(error.message, told);
                    assert.doesNotMatch(error.message, /secret|sécret/);
                    return true;
                }
            );
        });
    }

    it('says why it cannot be read, and what to do', () => {
        const none = join(folder, 'none.csv');

        assert.throws(() => readManifest(none), {
            name: 'CommandError',
            message: `${none} cannot be read: there is no such file (ENOENT). Check its path.`,
            exitCode: ExitCode.NoInput
        });
        assert.throws(
            () => readManifest(folder),
            /manifest-\w+ cannot be read: it is a folder \(EISDIR\)\. Name a file in it\./
        );
    });
});
