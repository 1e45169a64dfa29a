/** Options of Node that open its memory to a debugger, or write it down. */
const TELLING =
    /^--(?:inspect|abort-on-uncaught-exception|heapsnapshot|heap-prof|cpu-prof|report-|trace-exit|trace-uncaught|track-heap)/;

/** The names of the options that let somebody read texts, tokens and keys out of the memory of the proxy; without their values. */
export function telling(options: readonly string[]): readonly string[] {
    const names = options.map((option) => option.split('=', 1)[0] ?? '').filter((name) => TELLING.test(name));
    return [...new Set(names)];
}
