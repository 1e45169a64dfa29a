import { rejects } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, describe, it } from 'node:test';
import { isProblem } from '../../errors.ts';
import { openFileSpool } from './openFileSpool.ts';

describe('the spool of a file that is uploaded', () => {
    const before = process.env['TMPDIR'];

    afterEach(() => {
        if (before === undefined) delete process.env['TMPDIR'];
        else process.env['TMPDIR'] = before;
    });

    it('is refused with a cause for the operator where its folder takes no file', async () => {
        const folder = mkdtempSync(join(tmpdir(), 'redact-inline-spool-'));
        rmSync(folder, { recursive: true });
        process.env['TMPDIR'] = folder;

        await rejects(
            openFileSpool(),
            (error) => isProblem(error, 'STATE_UNAVAILABLE') && error.extras.reason === 'spool_enoent'
        );
    });
});
