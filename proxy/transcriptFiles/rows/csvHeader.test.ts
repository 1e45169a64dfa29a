import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { it } from 'node:test';
import fc from 'fast-check';
import { withHeader } from './csvHeader.ts';

async function* piecesOf(text: string, length: number): AsyncIterable<string> {
    for (let at = 0; at < text.length; at += length) yield await Promise.resolve(text.slice(at, at + length));
}

it('reads a header once, whose quote is closed in none of many pieces', async (test) => {
    const text = `a;"${'x'.repeat(66_000)}`;
    const from = test.mock.method(Buffer, 'from');

    const { header, start } = await withHeader(piecesOf(text, 64));

    const parsed = from.mock.calls.map(({ arguments: [value] }) => (typeof value === 'string' ? value.length : 0));
    const sum = parsed.reduce((all, length) => all + length, 0);
    assert.equal(header, start);
    assert.ok(sum >= start.length && sum < 2 * start.length, `${String(sum)} characters were parsed`);
});

it('finds the same header however a file is cut', async () => {
    const file = fc
        .array(fc.constantFrom('a', 'é', ';', '\n', '\r\n', '\r', '"', ';"\n";', '"a""\r\n;";'), { maxLength: 12 })
        .map((parts) => parts.join(''));
    await fc.assert(
        fc.asyncProperty(file, fc.integer({ min: 1, max: 5 }), async (text, length) => {
            const [whole, cut] = await Promise.all(
                [text.length, length].map((each) => withHeader(piecesOf(text, each)))
            );

            assert.equal(cut?.header, whole?.header);
            assert.ok(text.startsWith(cut?.start ?? '-') && text.includes(cut?.header ?? '-'));
        })
    );
});

it('ends a header at a line break that no quotes hold', async () => {
    const headers = {
        'a;b\nc;d': 'a;b\n',
        '\r\n\r\na;b\r\nc': '\r\n\r\na;b\r',
        '"a\n""b";c\nd': '"a\n""b";c\n',
        'a;b': 'a;b',
        'a "b;c\nd"\n': 'a "b;c'
    };

    for (const [text, header] of Object.entries(headers)) {
        assert.equal((await withHeader(piecesOf(text, 1))).header, header, text);
    }
});
