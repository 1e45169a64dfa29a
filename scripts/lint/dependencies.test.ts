import { deepEqual, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** Licences under which a package may be part of what runs: they ask for their text and nothing of ours (SPDX). */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT'];

interface Lock {
    readonly packages: Readonly<Record<string, { readonly dev?: true; readonly license?: string }>>;
}

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

    it('that run, and all that they bring along, are under a licence that asks for nothing of ours', () => {
        const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
        const running = Object.entries(packages).filter(([path, { dev }]) => path.startsWith('node_modules/') && !dev);

        const others = running.filter(([path, { license = '' }]) => path !== 'node_modules/c' && !isAllowed(license));

        ok(running.length > 50);
        deepEqual(others, []);
    });

    for (const name of Object.keys(manifest.dependencies)) {
        it(`${name} is explained in CONTRIBUTING.md`, () => {
            match(readFileSync('CONTRIBUTING.md', 'utf8').split('## Dependencies')[1] ?? '', new RegExp(`\`${name}\``));
        });
    }
});

/** Of alternatives the taker chooses one. */
function isAllowed(license: string): boolean {
    return license
        .replace(/[()]/g, '')
        .split(' OR ')
        .some((alternative) => ALLOWED.includes(alternative));
}

/** An alias names its version behind the last `@`. */
function isExact(version: string): boolean {
    return version.startsWith('file:') || /^\d+\.\d+\.\d/.test(version.split('@').at(-1) ?? '');
}
