import { deepEqual, match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Manifest {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
    readonly optionalDependencies: Readonly<Record<string, string>>;
}

describe('dependencies', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

    it('are pinned exactly', () => {
        const { dependencies, devDependencies, optionalDependencies } = manifest;
        const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });

        const loose = all.filter(([, version]) => !isExact(version));

        deepEqual(loose, []);
    });

    for (const name of Object.keys(manifest.dependencies)) {
        it(`${name} is explained in CONTRIBUTING.md`, () => {
            match(readFileSync('CONTRIBUTING.md', 'utf8').split('## Dependencies')[1] ?? '', new RegExp(`\`${name}\``));
        });
    }
});

/** An alias names its version behind the last `@`. */
function isExact(version: string): boolean {
    return version.startsWith('file:') || /^\d+\.\d+\.\d/.test(version.split('@').at(-1) ?? '');
}
