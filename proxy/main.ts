import process from 'node:process';
import { parseProxyEnvironment, type ParsedEnvironment, type ProxyEnvironment } from './environment.ts';
import { EnvironmentError } from './environmentError.ts';
import { createLog, describeError } from './log.ts';
import { telling } from './nodeOptions.ts';
import type { RunningProxy } from './startProxy.ts';
import { certificateProblems } from './token/certificates.ts';

/** The exit code for settings that do not allow a start (sysexits.h, EX_CONFIG). */
const EX_CONFIG = 78;

// Node would print the message of an error that nobody caught, which can quote what it failed on.
process.on('uncaughtException', (error) => {
    createLog('error').error('the proxy ends on an error that nobody caught', describeError(error));
    process.exit(1);
});
// A diagnostic report, where an operator asks for one, tells neither the secrets in the environment nor who is connected.
Object.assign(process.report, { excludeEnv: true, excludeNetwork: true });

const { environment, unknownVariables } = await readEnvironment();
const proxy = await start();
const tellingOptions = telling([...process.execArgv, ...(process.env['NODE_OPTIONS'] ?? '').split(/\s+/)]);
if (tellingOptions.length > 0)
    proxy.log.warn('Node was told to show or to write down what is in its memory', { options: tellingOptions });
if (unknownVariables.length > 0)
    proxy.log.warn('variables that the proxy does not know', { variables: unknownVariables });

process.on('SIGHUP', () => void proxy.reload());
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void proxy.stop());
}
process.stdout.write(`redact-inline proxy listens on ${proxy.url}\n`);

async function readEnvironment(): Promise<ParsedEnvironment<ProxyEnvironment>> {
    try {
        return parseProxyEnvironment(process.env);
    } catch (error) {
        if (!(error instanceof EnvironmentError)) throw error;
        const folder = process.env['TOKEN_CERTIFICATES'];
        return refuse([error.message, ...(folder ? await certificateProblems(folder) : [])].join('\n'));
    }
}

/** Loads the rest of the program only now, so that wrong settings are told at once. */
async function start(): Promise<RunningProxy> {
    const { startProxy } = await import('./startProxy.ts');
    try {
        return await startProxy(environment);
    } catch (error) {
        return refuse(error instanceof Error ? error.message : 'the proxy could not start');
    }
}

function refuse(problems: string): never {
    process.stderr.write(`redact-inline proxy cannot start:\n${problems.replace(/^/gm, '  ')}\n`);
    process.exit(EX_CONFIG);
}
