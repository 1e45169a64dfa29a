import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ApexErrorListener, ApexParserFactory } from '@apexdevtools/apex-parser';
import { check, resolveConfig } from 'prettier';
import { resolve } from 'node:path';
import { PROJECT_ROOT } from './project.ts';
import { listSource, readSource } from './sourceFiles.ts';

class SyntaxErrors extends ApexErrorListener {
    readonly found: string[] = [];

    override apexSyntaxError(line: number, column: number, message: string): void {
        this.found.push(`${line}:${column} ${message}`);
    }
}

describe('Apex', () => {
    const sources = listSource('.cls', '.trigger');

    it('is there', () => {
        assert.notEqual(sources.length, 0, 'No class was found under force-app');
    });

    for (const path of sources) {
        it(`parses and is formatted: ${path}`, async () => {
            const source = readSource(path);
            const errors = new SyntaxErrors();

            const { parser } = ApexParserFactory.createLexerAndParser(source, errors);
            if (path.endsWith('.trigger')) parser.triggerUnit();
            else parser.compilationUnit();

            assert.deepEqual(errors.found, []);
            assert.ok(await isFormatted(path, source), `Run: npx prettier --write ${path}`);
        });
    }
});

async function isFormatted(path: string, source: string): Promise<boolean> {
    const filepath = resolve(PROJECT_ROOT, path);
    return check(source, { ...(await resolveConfig(filepath)), filepath });
}
