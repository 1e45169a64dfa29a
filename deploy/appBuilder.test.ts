import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSource } from './sourceFiles.ts';

const BUNDLE = 'force-app/main/core/lwc/redactInline/redactInline';

const properties = [...readSource(`${BUNDLE}.js-meta.xml`).matchAll(/<property\b([\s\S]*?)\/>/g)].map(
    ([, attributes = '']) =>
        new Map(Array.from(attributes.matchAll(/\b(\w+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value]))
);

describe('the properties of App Builder', () => {
    it('are there', () => {
        assert.deepEqual(
            properties.map((property) => property.get('name')),
            ['pageSize', 'defaultFilter', 'density', 'showSuggestions']
        );
    });

    for (const property of properties) {
        const name = property.get('name') ?? '';

        it(`say what they are, and are public on the component: ${name}`, () => {
            for (const attribute of ['type', 'label', 'description', 'default'])
                assert.ok(property.get(attribute), `${name} has no ${attribute}`);
            assert.match(readSource(`${BUNDLE}.ts`), new RegExp(`@api ${name}\\b`));
        });

        it(`have bounds, and a default within them: ${name}`, () => {
            const standard = property.get('default') ?? '';
            if (property.get('type') === 'Boolean') return;
            if (property.get('type') === 'String') {
                assert.ok(property.get('datasource')?.split(',').includes(standard));
                return;
            }
            assert.ok(Number(property.get('min')) <= Number(standard));
            assert.ok(Number(property.get('max')) >= Number(standard));
        });
    }
});
