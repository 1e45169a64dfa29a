import process from 'node:process';
import { EnvironmentError, parseEnvironment, type ParsedEnvironment } from './environment.ts';
import { startProxy, type RunningProxy } from './startProxy.ts';
import { certificateProblems } from './token/certificates.ts';

/** The exit code for settings that do not allow a start (sysexits.h, EX_CONFIG). */
const EX_CONFIG = 78;

const { environment, unknownVariables } = await readEnvironment();
const proxy = await start();
if (unknownVariables.length > 0)
    proxy.log.warn('variables that the proxy does not know', { variables: unknownVariables });

process.on('SIGHUP', () => void proxy.reload());
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void proxy.stop());
}
process.stdout.write(`redact-inline proxy listens on ${proxy.url}\n`);

async function readEnvironment(): Promise<ParsedEnvironment> {
    try {
        return parseEnvironment(process.env);
    } catch (error) {
        if (!(error instanceof EnvironmentError)) throw error;
        const folder = process.env['TOKEN_CERTIFICATES'];
        return refuse([error.message, ...(folder ? await certificateProblems(folder) : [])].join('\n'));
    }
}

async function start(): Promise<RunningProxy> {
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
