import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { describe, it } from 'node:test';
import type { DetectedSpan } from './detectConversation.ts';
import { detectLines } from './detectLines.ts';
import { createRunReport, type RunReport } from './runReport.ts';

const SPAN: DetectedSpan = { entry: 'e', start: 0, end: 1, type: 'EMAIL', score: 1, group: null };

interface Reporting {
    readonly report: RunReport;
    readonly text: () => string;
}

function reporting({ isTTY, totalBytes }: { readonly isTTY: boolean; readonly totalBytes: number | null }): Reporting {
    let text = '';
    let time = 0;
    const stream = { isTTY, write: (more: string) => (text += more) };
    const report = createRunReport({ stream, totalBytes, now: () => (time += 1000) });
    return { report, text: () => text };
}

function onTerminal({ totalBytes = 1000 }: { readonly totalBytes?: number | null } = {}): Reporting {
    return reporting({ isTTY: true, totalBytes });
}

describe('createRunReport', () => {
    it('draws a bar and ends with a table of counts on a terminal', () => {
        const { report, text } = onTerminal();

        report.read(500);
        report.counted([SPAN, SPAN, { ...SPAN, type: 'CARD_NUMBER' }]);
        report.refused(2, 'is not JSON');
        report.finish();

        const plain = stripVTControlCharacters(text());
        assert.match(plain, /█{12}░{12} {2}50 %/);
        assert.match(plain, /line 2 is not JSON\n/);
        assert.match(plain, /EMAIL +2\nCARD_NUMBER +1\n─+\ntotal +3\n1 conversation, 1 refused\n$/);
    });

    it('draws no bar where the end is not known', () => {
        const { report, text } = onTerminal({ totalBytes: null });

        report.read(500);

        assert.doesNotMatch(text(), /%/);
        assert.match(text(), /MB\/s/);
    });

    it('tells complaints alone where nobody watches', () => {
        const { report, text } = reporting({ isTTY: false, totalBytes: 1000 });

        report.read(500);
        report.counted([SPAN]);
        report.refused(7, 'is not UTF-8');
        report.finish();

        assert.equal(text(), 'redact-inline detect: line 7 is not UTF-8\n');
        assert.equal(report.hasComplaints, true);
    });
});

describe('detectLines', () => {
    it('reads no further than the output takes', async () => {
        let read = 0;
        // eslint-disable-next-line @typescript-eslint/require-await -- what is read comes in its own time
        async function* endless(): AsyncIterable<{ number: number; text: string }> {
            for (;;) {
                read += 1;
                yield { number: read, text: '{"id":1,"entries":[]}' };
            }
        }
        const stuck = Promise.withResolvers<undefined>();
        const settings = { categories: null, minimumScore: 0, rules: [] };
        const ignore = (): void => undefined;

        const run = detectLines(endless(), settings, { write: () => stuck.promise, counted: ignore, refused: ignore });
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
        stuck.reject(new Error('enough'));

        await assert.rejects(run, /enough/);
        assert.equal(read, 1);
    });
});
