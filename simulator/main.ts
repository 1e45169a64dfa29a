import process from 'node:process';

const { SIMULATOR_HOST: host = '127.0.0.1', SIMULATOR_PORT: port = '8790' } = process.env;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 19)) {
    console.error(
        `The simulator needs Node 22.19 or later, and this is ${process.versions.node}. Use npm run simulator.`
    );
    process.exit(1);
}
if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    process.stderr.write('SIMULATOR_PORT is a port number; 0 takes a free one.\n');
    process.exit(78);
}

// Loaded late, so that an old Node gets the sentence above and not a stack trace.
const { startOrg } = await import('./org/startOrg.ts');
const org = await startOrg({ host, port: Number(port) }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : 'unknown';
    process.stderr.write(`The simulator cannot listen there: ${reason}. Set SIMULATOR_HOST and SIMULATOR_PORT.\n`);
    process.exit(1);
});
process.stdout.write(`Salesforce org simulator listening on ${org.url}\n`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
        void org.stop();
    });
}
