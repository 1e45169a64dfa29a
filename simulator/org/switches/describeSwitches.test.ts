import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { describeSwitches } from './describeSwitches.ts';

const GUIDE = new URL('../../../docs/simulator.md', import.meta.url);

describe('docs/simulator.md', () => {
    it('lists every switch as its definition has it; run simulator/writeSwitches.ts to bring it up to date', async () => {
        const guide = await readFile(GUIDE, 'utf8');

        assert.ok(guide.includes(`<!-- switches -->\n\n${describeSwitches()}\n\n<!-- /switches -->`));
    });
});
