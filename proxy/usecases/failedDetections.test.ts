import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detectWith } from '../detection/detect.ts';
import type { LogFields } from '../log.ts';
import { logFailedDetections } from './failedDetections.ts';

const ENTRIES = [{ identifier: 'first', text: 'My card is 4111 1111 1111 1111', role: 'EndUser' }];

function recogniseCards(): never {
    throw new RangeError(`no card in ${ENTRIES[0]!.text}`);
}

/** What is logged of a search by these recognisers. */
function loggedBy(...recognisers: Parameters<typeof detectWith>[0]): readonly [string, LogFields?][] {
    const lines: [string, LogFields?][] = [];
    const unexpected = (): never => assert.fail('nothing else is logged');
    const error = (message: string, fields?: LogFields): void => {
        lines.push(fields ? [message, fields] : [message]);
    };
    const { failed } = logFailedDetections(detectWith(recognisers), { info: unexpected, warn: unexpected, error })(
        ENTRIES
    );
    assert.equal(failed.size, lines.length);
    return lines;
}

describe('a detection that fails', () => {
    it('is logged with the recogniser that threw, and without a text', () => {
        const lines = loggedBy(recogniseCards);

        assert.equal(lines.length, 1);
        const [message, fields] = lines[0]!;
        assert.deepEqual([message, fields?.entryCount, fields?.errorName], ['detection failed', 1, 'RangeError']);
        assert.match(fields?.frames?.[0] ?? '', /recogniseCards/);
        assert.doesNotMatch(JSON.stringify(lines), /4111|card in/);
    });

    it('is the only one that is logged', () => {
        assert.deepEqual(
            loggedBy(() => []),
            []
        );
    });
});
