import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, it, type TestContext } from 'node:test';
import { createProgressBar, type ProgressBarSettings } from './progressBar.ts';

interface Screen {
    readonly stream: NonNullable<ProgressBarSettings['stream']>;
    /** What was written since it was asked for last. */
    readonly written: () => string;
}

function screenOf(stream: PassThrough): Screen {
    return { stream, written: () => String((stream.read() as Buffer | null) ?? '') };
}

function terminal(): Screen {
    return screenOf(Object.assign(new PassThrough(), { isTTY: true, columns: 120 }));
}

function useTimers(t: TestContext): void {
    t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
}

describe('a progress bar', () => {
    it('tells a terminal what is done, in all and left, and takes itself away', (t) => {
        useTimers(t);
        const { stream, written } = terminal();
        const bar = createProgressBar({ total: 4000, unit: 'bytes', stream });
        assert.match(written(), / 0 % {2}bytes: 0 of 4,000/);

        t.mock.timers.tick(1000);
        bar.advance(1000);
        t.mock.timers.tick(1000);
        assert.match(written(), / 25 % {2}bytes: 1,000 of 4,000 {2}\d+s left/);

        bar.note('waits for Salesforce');
        t.mock.timers.tick(1000);
        assert.match(written(), /left {2}waits for Salesforce/);
        bar.note('');
        t.mock.timers.tick(1000);
        assert.doesNotMatch(written(), /waits/);

        bar.stop();
        assert.ok(written().endsWith(CLEARED));
        t.mock.timers.tick(1000);
        assert.equal(written(), '');
    });

    it('says nothing of the time that is left until something is done', (t) => {
        useTimers(t);
        const { stream, written } = terminal();
        const bar = createProgressBar({ total: 4000, unit: 'bytes', stream });
        bar.note('waits for Salesforce');
        t.mock.timers.tick(5000);
        const before = written();
        bar.advance(0);
        t.mock.timers.tick(1000);
        const nothing = written();
        bar.advance(1000);
        t.mock.timers.tick(1000);

        assert.match(before, /bytes: 0 of 4,000 {2}waits for Salesforce/);
        assert.doesNotMatch(before + nothing, /left/);
        assert.match(written(), /left/);
        bar.stop();
    });

    it('counts long waits between many steps into the time that is left', (t) => {
        useTimers(t);
        const { stream, written } = terminal();
        const bar = createProgressBar({ total: 2000, unit: 'records', stream });
        const workFor = (steps: number): void => {
            for (let step = 0; step < steps; step++) {
                t.mock.timers.tick(100);
                bar.advance(1);
                written();
            }
        };
        workFor(500);
        t.mock.timers.tick(3_600_000);
        workFor(500);
        bar.note('done');
        t.mock.timers.tick(1000);

        assert.match(written(), /records: 1,000 of 2,000 {2}1h\d+m left/);
        bar.stop();
    });

    it('counts alone where nobody knows how much there is', (t) => {
        useTimers(t);
        const { stream, written } = terminal();
        const bar = createProgressBar({ total: null, unit: 'records', stream });
        written();

        bar.advance(1200);
        t.mock.timers.tick(2000);

        assert.match(written(), /records: 1,200 {2}2s/);
        bar.stop();
        assert.ok(written().endsWith(CLEARED));
    });

    it('leaves the line to what is written between, and is drawn again below it', (t) => {
        useTimers(t);
        const { stream, written } = terminal();
        const bar = createProgressBar({ total: 2, unit: 'records', stream });
        written();

        bar.tell('a line of its own');
        assert.equal(written(), '\r\u001B[2Ka line of its own\n\u001B7');
        bar.beside(() => stream.write('a finding\n'));
        assert.equal(written(), '\r\u001B[2Ka finding\n\u001B7');
        t.mock.timers.tick(1000);
        assert.match(written(), /records: 0 of 2/);
        bar.stop();
    });

    it('draws nothing on a pipe, where lines of their own go all the same', (t) => {
        useTimers(t);
        const { stream, written } = screenOf(new PassThrough());
        const bar = createProgressBar({ total: 2, unit: 'records', stream });

        bar.advance(1);
        bar.note('waits');
        t.mock.timers.tick(5000);
        assert.equal(written(), '');
        bar.tell('a line of its own');
        bar.stop();

        assert.equal(written(), 'a line of its own\n');
    });
});

/** Back to where it began, and nothing on that line. */
const CLEARED = '\u001B8\u001B[1G\u001B[2K';
