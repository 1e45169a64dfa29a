import { z } from 'zod';

const MOST_PROBLEMS = 10;

/** One thing, several, or none: as the XML of the Metadata API becomes JSON. */
function listOf<Item>(item: z.ZodType<Item>): z.ZodType<readonly Item[]> {
    return z
        .union([z.array(item), item.transform((one) => [one])])
        .optional()
        .catch([])
        .transform((items) => items ?? []);
}

const Component = z.object({ componentType: z.string().optional(), fullName: z.string(), problem: z.string() });
const Test = z.object({ name: z.string(), methodName: z.string().nullish(), message: z.string().nullish() });
const Coverage = z.object({ name: z.string().nullish(), message: z.string() });
const Tests = z.object({ failures: listOf(Test), codeCoverageWarnings: listOf(Coverage) });

/** What `sf` tells of a deployment beside its status. */
export const DeploymentDetails = z.object({
    componentFailures: listOf(Component),
    runTestResult: Tests.optional().catch(undefined)
});
export type DeploymentDetails = z.infer<typeof DeploymentDetails>;

/** Why Salesforce does not take a deployment, in lines: components that it refuses, tests of the org that fail, and code that no test runs. */
export function deploymentProblems({ componentFailures, runTestResult }: DeploymentDetails): readonly string[] {
    const all = [
        ...componentFailures.map(({ componentType, fullName, problem }) =>
            `${componentType ?? ''} ${fullName}: ${problem}`.trim()
        ),
        ...(runTestResult?.failures ?? []).map(
            ({ name, methodName, message }) =>
                `Apex test ${[name, methodName ?? []].flat().join('.')}: ${message ?? 'failed'}`
        ),
        ...(runTestResult?.codeCoverageWarnings ?? []).map(({ name, message }) =>
            ['Apex tests', name ?? [], message].flat().join(': ')
        )
    ];
    const rest = all.length - MOST_PROBLEMS;
    return [...all.slice(0, MOST_PROBLEMS), ...(rest > 0 ? [`and ${rest} more`] : [])];
}
