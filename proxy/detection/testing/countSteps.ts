import { Session, type Profiler } from 'node:inspector';
import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { countBuiltInWork } from './builtInWork.ts';

/** What a piece of work took, in units that are the same on every machine and in every run. */
export interface Steps {
    /** Characters of source code that ran, each as often as it ran. */
    readonly code: number;
    /** Characters and elements that string, array and iterator functions of the language went over for it. */
    readonly builtIns: number;
    /** The part of `code` that each function takes, by where it stands. */
    readonly byFunction: ReadonlyMap<string, number>;
}

/** Counts what work takes. */
export type StepCounter = (work: () => void) => Steps;

/**
 * A counter of what runs in the sources whose URL contains a path, those in folders for testing aside, by V8's block coverage. Modules are to be imported after it is made: functions that were compiled before are not counted by blocks.
 * Optimised code loses counts of functions that it inlines, so that from here on this process optimises nothing.
 *
 * See https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#method-takePreciseCoverage.
 */
export function stepCounter(path: string): StepCounter {
    setFlagsFromString('--no-opt');
    setFlagsFromString('--no-maglev');
    const session = new Session();
    session.connect();
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    return (work) => {
        takeCoverage(session);
        const builtIns = countBuiltInWork(work);
        const scripts = takeCoverage(session).filter(({ url }) => url.includes(path) && !url.includes('/testing/'));
        const byFunction = new Map<string, number>();
        let code = 0;
        for (const { url, functions } of scripts) {
            for (const { functionName, ranges } of functions) {
                const ran = charactersRun(ranges);
                code += ran;
                byFunction.set(`${functionName} at ${String(ranges[0]?.startOffset)} in ${basename(url)}`, ran);
            }
        }
        return { code, builtIns, byFunction };
    };
}

/** What ran since it was taken last; the session answers at once. */
function takeCoverage(session: Session): readonly Profiler.ScriptCoverage[] {
    let coverage: readonly Profiler.ScriptCoverage[] = [];
    session.post('Profiler.takePreciseCoverage', (error, { result }) => {
        if (error) throw error;
        coverage = result;
    });
    return coverage;
}

/** Ranges are nested, the outer before the inner one; what an inner one holds ran as often as that one says. */
function charactersRun(ranges: readonly Profiler.CoverageRange[]): number {
    const open: Profiler.CoverageRange[] = [];
    let sum = 0;
    for (const range of ranges) {
        while ((open.at(-1)?.endOffset ?? Infinity) <= range.startOffset) open.pop();
        sum += (range.endOffset - range.startOffset) * (range.count - (open.at(-1)?.count ?? 0));
        open.push(range);
    }
    return sum;
}
