import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { billOfWhatRuns } from './billOfWhatRuns.ts';

const LOCK = {
    packages: {
        '': { version: '1.0.0' },
        'lwc/modules': { name: 'c', version: '1.0.0' },
        'node_modules/c': { link: true },
        'node_modules/koa': { version: '3.3.0' },
        'node_modules/koa-router': { name: '@koa/router', version: '15.7.0' },
        'node_modules/old/node_modules/ms': { version: '2.0.0' },
        'node_modules/eslint': { version: '9.0.0', dev: true }
    }
};

describe('the bill of what runs', () => {
    it('holds what the lock file does not name for development, nested and by alias, too, and no folder of our own', () => {
        const refs = ['koa@3.3.0', '@koa/router@15.7.0', 'ms@2.0.0', 'eslint@9.0.0', 'ms@2.1.0', 'c@1.0.0'];
        const bill = {
            bomFormat: 'CycloneDX',
            components: refs.map((ref) => ({ 'bom-ref': ref, version: ref.split('@').at(-1) })),
            dependencies: [
                { ref: 'ours@1.0.0', dependsOn: ['koa@3.3.0', 'eslint@9.0.0', 'c@1.0.0'] },
                { ref: 'eslint@9.0.0', dependsOn: ['ms@2.1.0'] },
                { ref: 'koa@3.3.0' },
                { ref: 'c@1.0.0' }
            ]
        };

        const { bomFormat, components, dependencies } = billOfWhatRuns(bill, LOCK);

        assert.equal(bomFormat, 'CycloneDX');
        assert.deepEqual(
            components.map((component) => component['bom-ref']),
            ['koa@3.3.0', '@koa/router@15.7.0', 'ms@2.0.0']
        );
        assert.deepEqual(dependencies, [
            { ref: 'ours@1.0.0', dependsOn: ['koa@3.3.0'] },
            { ref: 'koa@3.3.0', dependsOn: [] }
        ]);
    });
});
