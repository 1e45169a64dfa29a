import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BUILT_IN_CATEGORIES, BUILT_IN_REASONS, IDENTIFIER_NAMES, WHY_CLAUSES } from 'c/proxyContract';
import { DEFAULT_POLICY } from '../proxy/policy/defaultPolicy.ts';
import { contentsAt, readMetadata, textsAt } from './metadata.ts';
import { listSource } from './sourceFiles.ts';

const labels = new Map(
    listSource('.labels-meta.xml')
        .flatMap((path) => contentsAt(readMetadata(path).content, 'labels'))
        .map((label) => [textsAt(label, 'fullName').join(''), textsAt(label, 'value').join('')])
);

describe('labels of the built-in policy', () => {
    it('are those of the policy that applies where the org has none', () => {
        const { categories, reasonCodes } = DEFAULT_POLICY;

        assert.deepEqual(
            Object.fromEntries(categories.map(({ category, label }) => [category, label])),
            BUILT_IN_CATEGORIES
        );
        assert.deepEqual(Object.fromEntries(reasonCodes.map(({ code, label }) => [code, label])), BUILT_IN_REASONS);
    });

    it('are custom labels word for word, so that they can be translated', () => {
        assert.deepEqual(labelsNamed('RedactInline_Category_', BUILT_IN_CATEGORIES), BUILT_IN_CATEGORIES);
        assert.deepEqual(labelsNamed('RedactInline_ReasonCode_', BUILT_IN_REASONS), BUILT_IN_REASONS);
    });
});

describe('labels of why something is suggested', () => {
    it('are what the proxy says word for word', () => {
        assert.deepEqual(labelsBehind('RedactInline_Why_'), { ...WHY_CLAUSES });
        assert.deepEqual(labelsBehind('RedactInline_Identifier_'), { ...IDENTIFIER_NAMES });
    });
});

function labelsBehind(prefix: string): Readonly<Record<string, unknown>> {
    const behind = [...labels].filter(([name]) => name.startsWith(prefix));
    return Object.fromEntries(behind.map(([name, value]) => [name.slice(prefix.length), value]));
}

function labelsNamed(prefix: string, builtIn: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
    return Object.fromEntries(Object.keys(builtIn).map((key) => [key, labels.get(`${prefix}${inPascalCase(key)}`)]));
}

function inPascalCase(key: string): string {
    return key.toLowerCase().replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
