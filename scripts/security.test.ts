import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const ROOT = join(import.meta.dirname, '..');

interface NamedTest {
    readonly file: string;
    readonly title: string;
}

describe('docs/security.md', () => {
    it('names a test for every threat, and none that does not exist', () => {
        const rows = threatRows();
        assert.ok(rows.length > 30);

        const unshown = rows.filter(([, , shown = '']) => testsOf(shown).length === 0).map(([threat]) => threat);
        const missing = rows
            .flatMap(([, , shown = '']) => testsOf(shown))
            .filter(({ file, title }) => !existsSync(join(ROOT, file)) || !titlesOf(file).includes(title));

        assert.deepEqual(unshown, []);
        assert.deepEqual(missing, []);
    });
});

describe('the source of the proxy', () => {
    const sources = globSync('{proxy,cli}/**/*.ts', { cwd: ROOT }).filter(
        (file) => !/\.test\.ts$|\/testing\/|^proxy\/http\//.test(file)
    );

    it('compares digests and revisions in constant time alone', () => {
        const compared =
            /(?:[dD]igest|[rR]evision|hmac|Hmac|known\.body)\)? [!=]==? (?!null|undefined)|[!=]==? [\w.]*(?:[dD]igest|[rR]evision)\b/;

        assert.deepEqual(
            sources.filter((file) => compared.test(read(file))),
            []
        );
        assert.match(
            read('proxy/audit/digests.ts'),
            /left\.length === right\.length && timingSafeEqual\(left, right\)/
        );
    });

    it('starts no other program and reads its environment in one place', () => {
        const ofProxy = sources.filter((file) => file.startsWith('proxy/'));

        assert.deepEqual(
            ofProxy.filter((file) => /child_process|node:cluster|worker_threads/.test(read(file))),
            []
        );
        assert.deepEqual(
            ofProxy.filter((file) => /process\.(?:env|argv)|node:process/.test(read(file))),
            ['proxy/main.ts']
        );
    });
});

function read(file: string): string {
    return readFileSync(join(ROOT, file), 'utf8');
}

/** The cells of every row below a heading "threat". */
function threatRows(): readonly (readonly string[])[] {
    const rows = read('docs/security.md')
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .map((line) =>
            line
                .slice(1, -1)
                .split('|')
                .map((cell) => cell.trim())
        );
    return rows.filter((cells) => cells.length === 3 && cells[0] !== 'threat' && !/^-+$/.test(cells[0] ?? ''));
}

/** What a cell like `file`: “title”, “title”; `file`: “title” names. */
function testsOf(cell: string): readonly NamedTest[] {
    return cell.split(/; (?=`)/).flatMap((part) => {
        const file = /^`([^`]+)`: /.exec(part)?.[1] ?? '';
        return Array.from(part.matchAll(/“([^“”]+)”/g), ([, title = '']) => ({ file, title }));
    });
}

/** The titles of a file's tests, with … for what they fill in. */
function titlesOf(file: string): readonly string[] {
    const quoted = read(file).matchAll(/\bit\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/g);
    return Array.from(quoted, ([, single, double, template]) =>
        (single ?? double ?? template ?? '').replaceAll(/\$\{[^}]*\}/g, '…')
    );
}
