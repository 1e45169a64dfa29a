import path from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';
import type { Counts, SkippedTest } from './counts.ts';
import type { Print } from './step.ts';

type Ended = Extract<TestEvent, { readonly type: 'test:pass' | 'test:fail' }>;

/** Counts the events of Node's test runner and prints each failure as it comes. */
export class NodeTestTally {
    private readonly print: Print;
    private passed = 0;
    private failed = 0;
    private readonly skipped: SkippedTest[] = [];
    private readonly outputs = new Map<string, string>();

    constructor(print: Print) {
        this.print = print;
    }

    /** Takes one event of the runner's stream; kinds that say nothing of a result are passed over. */
    take(event: TestEvent): void {
        if (event.type === 'test:stdout' || event.type === 'test:stderr') this.keepOutput(event.data);
        if (event.type === 'test:pass' || event.type === 'test:fail') this.count(event);
    }

    counts(): Counts {
        return { passed: this.passed, failed: this.failed, skipped: [...this.skipped] };
    }

    private keepOutput({ file, message }: { readonly file?: string | undefined; readonly message: string }): void {
        if (file) this.outputs.set(file, (this.outputs.get(file) ?? '') + message);
    }

    private count(event: Ended): void {
        const { data } = event;
        const reason = notRunBecause(data);
        if (reason) this.skipped.push({ name: titleOf(data), reason });
        else if (event.type === 'test:fail') this.fail(event.data);
        else if (isWholeFile(data)) this.failWithoutTests(data);
        else if (data.details.type !== 'suite') this.passed += 1;
    }

    private fail(data: Extract<Ended, { readonly type: 'test:fail' }>['data']): void {
        const { error } = data.details;
        if (failureTypeOf(error) === 'subtestsFailed') return;
        this.failed += 1;
        this.print(`✖ ${titleOf(data)}\n${indented(inspect(error.cause))}\n${this.takeOutput(data.file)}`);
    }

    private failWithoutTests(data: Ended['data']): void {
        this.failed += 1;
        this.print(`✖ ${titleOf(data)}\n${indented('The file holds no test.')}\n`);
    }

    private takeOutput(file: string | undefined): string {
        const output = file && this.outputs.get(file);
        if (!output) return '';
        this.outputs.delete(file);
        return indented(`Printed by the file until here:\n${output.trimEnd()}\n`);
    }
}

/** The runner stands for the whole file when the file itself reports no test. */
function isWholeFile({ name, file }: Ended['data']): boolean {
    return file !== undefined && path.resolve(name) === path.resolve(file);
}

function notRunBecause({ skip, todo, details }: Ended['data']): string | undefined {
    // A suite that is skipped reports none of its tests, so it is counted itself.
    if (skip !== undefined && skip !== false) return typeof skip === 'string' && skip ? skip : 'no reason given';
    if (todo === undefined || todo === false || details.type === 'suite') return undefined;
    return typeof todo === 'string' && todo ? `to do: ${todo}` : 'to do';
}

function titleOf({ name, file, line }: Ended['data']): string {
    if (!file) return name;
    const place = path.relative('.', file);
    return path.resolve(name) === path.resolve(file) ? place : `${name} (${place}:${String(line ?? 1)})`;
}

function failureTypeOf(error: Error): unknown {
    return 'failureType' in error ? error.failureType : undefined;
}

function indented(text: string): string {
    return text.replaceAll(/^(?=.)/gm, '    ');
}
