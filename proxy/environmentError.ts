/** One thing that is wrong with a variable, and the cure. */
export interface VariableProblem {
    readonly variable: string;
    readonly problem: string;
}

/** Every problem of the environment at once. */
export class EnvironmentError extends Error {
    override readonly name = 'EnvironmentError';
    readonly problems: readonly VariableProblem[];

    constructor(problems: readonly VariableProblem[]) {
        super(problems.map(({ variable, problem }) => `${variable}: ${problem}`).join('\n'));
        this.problems = problems;
    }
}
