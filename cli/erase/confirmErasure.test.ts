import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import { UsageError } from '../commandError.ts';
import { confirmErasure } from './confirmErasure.ts';

const ENTITY_ID = '0dwHs0000000001IAA';

/** Somebody at a terminal who gives these answers, one when it is asked for; then they leave. */
function somebody(answers: readonly string[]): {
    readonly input: PassThrough & { readonly isTTY: boolean };
    readonly output: PassThrough;
    readonly asked: () => string;
} {
    const left = [...answers];
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = new PassThrough();
    let asked = '';
    output.on('data', (chunk: Buffer) => {
        asked += String(chunk);
        const answer = left.shift();
        if (answer === undefined) input.end();
        else input.write(`${answer}\n`);
    });
    return { input, output, asked: () => asked };
}

const confirm = (answers: readonly string[], given: string | null = null): Promise<readonly string[]> => {
    const { input, output, asked } = somebody(answers);
    return confirmErasure({ entityId: ENTITY_ID }, given, { input, output }).then(() => [asked()]);
};

describe('the questions before an erasure', () => {
    it('are two: for a yes, and for the id', async () => {
        const [asked] = await confirm(['yes', ` ${ENTITY_ID} `]);

        assert.match(asked ?? '', /^Delete it\? Nobody can undo this\. .*Type 0dwHs0000000001IAA to confirm: $/s);
    });

    for (const [answers, what] of [
        [['no', ENTITY_ID], 'another word than yes'],
        [['y', ENTITY_ID], 'a yes that is not written out'],
        [['yes', 'yes'], 'a second yes in place of the id'],
        [['yes', '0dwHs0000000002IAA'], 'another id'],
        [['yes', ENTITY_ID.toLowerCase()], 'the id in other letters'],
        [[], 'an end of the input at the first'],
        [['yes'], 'an end of the input at the second']
    ] as const) {
        it(`take ${what} for no`, async () => {
            await assert.rejects(confirm(answers), new UsageError('was not confirmed: nothing was deleted'));
        });
    }

    it('leave a new line to what is said of them', async () => {
        for (const answers of [[], ['yes']]) {
            const { input, output, asked } = somebody(answers);
            await assert.rejects(confirmErasure({ entityId: ENTITY_ID }, null, { input, output }));
            assert.match(asked(), /[):] \n$/);
        }
    });

    it('are not asked where the id was given, nor where it was given wrongly', async () => {
        assert.deepEqual(await confirm([], ENTITY_ID), ['']);
        await assert.rejects(confirm(['yes', ENTITY_ID], '0dwHs0000000002IAA'), /names another id/);
    });

    it('are asked of nobody where there is no terminal', async () => {
        const { output, asked } = somebody([]);
        const piped = new PassThrough();

        await assert.rejects(
            confirmErasure({ entityId: ENTITY_ID }, null, { input: piped, output }),
            /nobody can be asked here: give --yes/
        );
        assert.equal(asked(), '');
    });
});
