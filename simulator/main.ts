import process from 'node:process';
import { startOrg } from './org/startOrg.ts';

const { SIMULATOR_HOST: host = '127.0.0.1', SIMULATOR_PORT: port = '8790' } = process.env;

if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    process.stderr.write('SIMULATOR_PORT is a port number; 0 takes a free one.\n');
    process.exit(78);
}

const org = await startOrg({ host, port: Number(port) }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : 'unknown';
    process.stderr.write(`The simulator cannot listen there: ${reason}. Set SIMULATOR_HOST and SIMULATOR_PORT.\n`);
    process.exit(1);
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
        void org.stop();
    });
}
process.stdout.write(`Salesforce org simulator listening on ${org.url}\n`);
