import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const ROOT = join(import.meta.dirname, '..');
/** An action of another repository at a commit, with the tag that it is known by. */
const PINNED = /^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

describe('the workflows', () => {
    it('name every action by its commit, with the version in a comment', () => {
        const uses = globSync('.github/workflows/*.yml', { cwd: ROOT }).flatMap((path) =>
            Array.from(readFileSync(join(ROOT, path), 'utf8').matchAll(/\buses: (.*)$/gm), ([, action = '']) => action)
        );

        assert.notEqual(uses.length, 0);
        assert.deepEqual(
            uses.filter((action) => !PINNED.test(action)),
            []
        );
    });
});
