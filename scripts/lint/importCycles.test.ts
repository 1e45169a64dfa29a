import { deepEqual, ok } from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importCycles } from './importCycles.ts';

describe('importCycles', () => {
    it('finds none in the sources of the project', () => {
        const files = globSync('**/*.ts', { exclude: ['**/node_modules/**'] });
        ok(files.length > 100);

        deepEqual(importCycles(new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))), []);
    });

    it('finds the way from a file to itself', () => {
        const sources = new Map([
            ['a/main.ts', "import { one } from './one.ts';\n"],
            ['a/one.ts', "import {\n    two\n} from '../b/two.ts';\n"],
            ['b/two.ts', "export { one } from '../a/one.ts';\n"]
        ]);

        deepEqual(importCycles(sources), [['a/one.ts', 'b/two.ts', 'a/one.ts']]);
    });

    it('takes types for no import', () => {
        const sources = new Map([
            ['one.ts', "import type { Two } from './two.ts';\n"],
            ['two.ts', "import { one } from './one.ts';\n"]
        ]);

        deepEqual(importCycles(sources), []);
    });
});
