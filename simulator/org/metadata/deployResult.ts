import type { Deployment } from './deployment.ts';

/** The result of a deployment with its details, as REST tells it in JSON and SOAP in XML. */
export function deployResult(deployment: Deployment): object {
    const { id, checkOnly, createdBy, components, problem } = deployment;
    const at = new Date(deployment.createdAt).toISOString();
    const succeeded = problem === null ? components.length : 0;
    const message = (fullName: string, componentType: string) => ({
        changed: true,
        componentType,
        created: false,
        createdDate: at,
        deleted: false,
        fileName: fullName,
        fullName,
        success: problem === null,
        warning: false,
        ...(problem !== null && { problem, problemType: 'Error' })
    });
    return {
        id,
        checkOnly,
        completedDate: at,
        createdBy: createdBy.userId,
        createdByName: createdBy.displayName,
        createdDate: at,
        details: {
            componentFailures: problem === null ? [] : [message('package.xml', '')],
            componentSuccesses:
                problem === null
                    ? [
                          message('package.xml', ''),
                          ...components.map(({ type, fullName }) => message(fullName.replace(/\/$/, ''), type))
                      ]
                    : [],
            runTestResult: { numFailures: 0, numTestsRun: 0, totalTime: 0 }
        },
        done: true,
        ignoreWarnings: true,
        lastModifiedDate: at,
        numberComponentErrors: problem === null ? 0 : 1,
        numberComponentsDeployed: succeeded,
        numberComponentsTotal: succeeded + (problem === null ? 0 : 1),
        numberTestErrors: 0,
        numberTestsCompleted: 0,
        numberTestsTotal: 0,
        rollbackOnError: true,
        runTestsEnabled: false,
        startDate: at,
        status: problem === null ? 'Succeeded' : 'Failed',
        success: problem === null
    };
}
