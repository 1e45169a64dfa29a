import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { openApi } from '../proxy/openApi/openApi.ts';
import { VERSION } from '../proxy/version.ts';

const ROOT = join(import.meta.dirname, '..');
const Versioned = z.object({ version: z.string() });
const Lock = Versioned.extend({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });
const Project = z.object({ packageDirectories: z.array(z.object({ versionNumber: z.string().optional() })) });

describe('the version of package.json', () => {
    it('is a version of Semantic Versioning, and the one that the contract of the proxy tells', () => {
        assert.match(VERSION, /^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
        assert.equal(openApi.info.version, VERSION);
        assert.ok(read('docs/openapi.json').includes(`"version": "${VERSION}"`));
    });

    it('is that of the lock file, of the shared modules, and of every package directory that has one', () => {
        const lock = Lock.parse(JSON.parse(read('package-lock.json')));
        const { packageDirectories } = Project.parse(JSON.parse(read('sfdx-project.json')));
        const numbers = packageDirectories.flatMap(({ versionNumber }) => versionNumber ?? []);

        assert.equal(lock.version, VERSION);
        assert.equal(lock.packages['']?.version, VERSION);
        assert.equal(Versioned.parse(JSON.parse(read('force-app/main/core/lwc/package.json'))).version, VERSION);
        assert.deepEqual(
            numbers.filter((number) => number !== `${VERSION.split('-', 1)[0] ?? ''}.NEXT`),
            []
        );
    });

    it('is the newest that the changelog has a date for, once one is released', () => {
        const [unreleased, newest] = [
            ...read('CHANGELOG.md').matchAll(/^## \[([^\]]+)\](?: - \d{4}-\d\d-\d\d)?$/gm)
        ].map(([, name]) => name);

        assert.equal(unreleased, 'Unreleased');
        if (newest !== undefined) assert.equal(newest, VERSION);
    });
});

function read(file: string): string {
    return readFileSync(join(ROOT, file), 'utf8');
}
