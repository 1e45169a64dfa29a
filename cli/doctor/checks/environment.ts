import { parseProxyEnvironment, type ProxyEnvironment } from '../../../proxy/environment.ts';
import { EnvironmentError } from '../../../proxy/environmentError.ts';
import { failure, fine, warning, type Finding } from '../finding.ts';

/** What the variables are like, and the settings where they can be used. */
export interface CheckedEnvironment {
    readonly findings: readonly Finding[];
    readonly environment: ProxyEnvironment | null;
}

const OPERATIONS = 'docs/operations.md has every variable';

/** Whether every variable can be used, and whether one is likely misspelt. */
export function checkEnvironment(variables: NodeJS.ProcessEnv): CheckedEnvironment {
    try {
        const { environment, unknownVariables } = parseProxyEnvironment(variables);
        const misspelt = unknownVariables.map((name) =>
            warning(name, 'is no variable of the proxy, and has no effect.', `Correct or remove it: ${OPERATIONS}.`)
        );
        return {
            findings: [fine('variables', 'can be used.'), ...misspelt, ...originFindings(environment)],
            environment
        };
    } catch (error) {
        if (!(error instanceof EnvironmentError)) throw error;
        const findings = error.problems.map(({ variable, problem }) =>
            failure(
                variable,
                'cannot be used.',
                `${toSentence(problem)}${problem.includes('docs/') ? '' : `; ${OPERATIONS}`}.`
            )
        );
        return { findings, environment: null };
    }
}

/** A problem goes on from the name of its variable, or says what to give. */
function toSentence(problem: string): string {
    return problem.startsWith('is ')
        ? `The variable ${problem}`
        : problem.replace(/^./, (first) => first.toUpperCase());
}

function originFindings({ allowedOrigins }: ProxyEnvironment): readonly Finding[] {
    if (allowedOrigins.length > 0) return [];
    return [
        warning(
            'PROXY_ALLOWED_ORIGINS',
            'lists no origin, so no page may call the proxy.',
            "List the org's Lightning origin, such as https://acme.lightning.force.com."
        )
    ];
}
