import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { listFiles, readSource } from './sourceFiles.ts';

const SLDS = createRequire(import.meta.url).resolve('@salesforce-ux/design-system-2/dist/css/bundled/slds2.cosmos.css');

/** What SLDS 2 gives to its hooks, by name; of what is declared twice, the first. */
const HOOKS = new Map(
    [...readFileSync(SLDS, 'utf8').matchAll(/(--slds-[gr]-[a-z0-9-]+):\s*([^;}]+)/g)]
        .toReversed()
        .map(([, name = '', value = '']) => [name, value.trim()])
);

/** A hook, and what stands in for it. */
const USE = /var\((--slds-g-[a-z0-9-]+)(?:, ([^()]+(?:\([^()]*\))?))?\)/g;
/** What names a colour by itself. */
const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/gi;

describe('the styling hooks of the stylesheets', () => {
    for (const path of listFiles('force-app').filter((each) => each.endsWith('.css'))) {
        it(`are those of SLDS 2, with its values for where it is missing: ${path}`, () => {
            const source = readSource(path);
            const wrong = [...source.matchAll(USE)]
                .map(([, name = '', fallback = '']) => ({ name, fallback, value: lightValueOf(name) }))
                .filter(({ name, fallback, value }) => fallback === '' || (!isShadow(name) && fallback !== value));

            assert.deepEqual(wrong, []);
            assert.deepEqual(source.replaceAll(USE, '').match(COLOUR) ?? [], [], 'colours that no theme can change');
        });
    }
});

/** A shadow of several layers is stood in for by one of them. */
function isShadow(name: string): boolean {
    return name.startsWith('--slds-g-shadow-') && HOOKS.has(name);
}

/** The value of a hook in the light theme, whatever it refers to. */
function lightValueOf(name: string): string | undefined {
    const value = HOOKS.get(name);
    const light = /^light-dark\(((?:[^(),]|\([^()]*\))+),/.exec(value ?? '')?.[1] ?? value;
    const referred = /^var\((--slds-[gr]-[a-z0-9-]+)\)$/.exec(light ?? '')?.[1];
    return referred === undefined ? light : lightValueOf(referred);
}
