import process from 'node:process';

// Plain JavaScript without a package, because it runs every few seconds: asks the proxy of this machine whether it is alive.
const address = new URL(`http://127.0.0.1:${process.env.PROXY_PORT ?? '8787'}/healthz`);
try {
    const { ok } = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(2_500) });
    process.exitCode = ok ? 0 : 1;
} catch {
    process.exitCode = 1;
}
