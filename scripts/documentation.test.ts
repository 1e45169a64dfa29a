import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { PROBLEM_STATUS } from 'c/proxyContract';
import { createMetrics } from '../proxy/metrics.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGES = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT }).toSorted();

interface ImportDirections {
    readonly IMPORT_DIRECTIONS: readonly { readonly files: readonly string[]; readonly sentence: string }[];
}

describe('documentation', () => {
    it('links to files and headings that exist', () => {
        const broken = PAGES.flatMap((page) =>
            linksOf(page)
                .filter((link) => !resolves(page, link))
                .map((link) => `${page}: ${link}`)
        );

        assert.deepEqual(broken, []);
    });

    it('tells in the README how to test, in the very line', () => {
        assert.match(read('README.md'), /^npm ci && npm test$/m);
    });

    it('explains every environment variable of the proxy and no other', () => {
        const explained = firstCells('docs/operations.md', /^[A-Z]+_[A-Z_]+$/).filter(
            (name) => !(name in PROBLEM_STATUS)
        );
        assert.deepEqual(explained, proxyVariables().toSorted());
    });

    it('names no variable that looks like one of the proxy and is none', () => {
        const known = new Set(proxyVariables());
        const begins = new Set(Array.from(known, firstWord));
        // Codes of answers look the same.
        const pages = PAGES.filter((page) => page !== 'docs/proxyApi.md');

        const named = pages.flatMap((page) =>
            Array.from(read(page).matchAll(/`([A-Z]+(?:_[A-Z]+)+)(?:=[^`]*)?`/g), ([, name = '']) => `${page}: ${name}`)
        );
        const unknown = named.filter((place) => {
            const [, name = ''] = place.split(': ');
            return begins.has(firstWord(name)) && !known.has(name) && !(name in PROBLEM_STATUS);
        });
        assert.deepEqual(unknown, []);
    });

    it('has a place in the tree for every bundle and every folder of the proxy', () => {
        const [, tree = ''] = /^## Tree\n+```\n(.*?)^```/ms.exec(read('docs/architecture.md')) ?? [];
        const named = new Set(tree.match(/\w+/g));
        const folders = globSync(['force-app/main/core/lwc/*/', 'proxy/*/'], { cwd: ROOT }).map((path) =>
            basename(path)
        );

        assert.deepEqual(
            folders.filter((folder) => !named.has(folder)),
            []
        );
    });

    it('tells every import direction in the words of lint', async () => {
        const { IMPORT_DIRECTIONS } = (await import(join(ROOT, 'eslint/importDirections.js'))) as ImportDirections;
        const [, table = ''] = /^## Who may import whom\n(.*?)^## /ms.exec(read('docs/architecture.md')) ?? [];
        const rows = Array.from(table.matchAll(/^\| (`[^|]+)\|([^|]+)\|$/gm), (row) =>
            row.slice(1).map((cell) => cell.trim())
        );

        assert.deepEqual(
            rows,
            IMPORT_DIRECTIONS.map(({ files, sentence }) => [files.map((glob) => `\`${glob}\``).join(', '), sentence])
        );
    });

    it('explains every problem under its status', () => {
        const rows = Array.from(read('docs/proxyApi.md').matchAll(/^\| (\d{3}) *\| ([^|]+) \|/gm));
        const explained = rows.flatMap(([, status, codes = '']) =>
            Array.from(codes.matchAll(/`([A-Z_]+)`/g), ([, code]) => `${status} ${code}`)
        );

        const catalogue = Object.entries(PROBLEM_STATUS).map(([code, status]) => `${String(status)} ${code}`);
        assert.deepEqual(explained.toSorted(), catalogue.toSorted());
    });

    it('explains every metric of the proxy and no other', async () => {
        const text = await createMetrics({ activeConversationLimit: 1 }).text();
        const known = Array.from(text.matchAll(/^# TYPE (redact_inline_\w+)/gm), ([, name]) => name);

        assert.deepEqual(firstCells('docs/operations.md', /^redact_inline_/), known.toSorted());
    });

    it('lists every decision, numbered without a gap', () => {
        const decisions = globSync('docs/decisions/*.md', { cwd: ROOT }).toSorted();
        const listed = linksOf('docs/architecture.md').filter((link) => link.startsWith('decisions/'));

        assert.deepEqual(
            listed.map((link) => join('docs', link)),
            decisions
        );
        assert.deepEqual(
            decisions.map((page) => Number(/\/(\d{4})-/.exec(page)?.[1])),
            decisions.map((_page, index) => index + 1)
        );
    });
});

function proxyVariables(): readonly string[] {
    const [, schema = ''] = /const schema = z\.object\(\{(.*?)\n\}\);/s.exec(read('proxy/environment.ts')) ?? [];
    return Array.from(schema.matchAll(/^ {4}([A-Z_]+):/gm), ([, name = '']) => name);
}

function firstWord(name: string): string {
    return name.split('_')[0] ?? '';
}

function read(file: string): string {
    return readFileSync(join(ROOT, file), 'utf8');
}

/** Links of a page to other files of the repository, code left out. */
function linksOf(page: string): readonly string[] {
    const prose = read(page)
        .replaceAll(/^```.+?^```/gms, '')
        .replaceAll(/`[^`\n]*`/g, '');
    const targets = Array.from(prose.matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target);
    return targets.filter((target) => !/^(?:https?|mailto):/.test(target));
}

function resolves(page: string, link: string): boolean {
    const [path = '', heading] = link.split('#');
    const target = path === '' ? page : join(dirname(page), path);
    if (!existsSync(join(ROOT, target))) return false;
    return heading === undefined || headingsOf(target).includes(heading);
}

/** The names that GitHub gives to headings. */
function headingsOf(page: string): readonly string[] {
    return Array.from(read(page).matchAll(/^#+ (.+)$/gm), ([, title = '']) =>
        title
            .toLowerCase()
            .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
            .replaceAll(' ', '-')
    );
}

/** What stands as code in the first cells of a page's tables. */
function firstCells(page: string, like: RegExp): readonly string[] {
    const cells = Array.from(read(page).matchAll(/^\| ([^|]+) \|/gm), ([, cell = '']) => cell);
    const names = cells.flatMap((cell) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name));
    return names.filter((name) => like.test(name)).toSorted();
}
