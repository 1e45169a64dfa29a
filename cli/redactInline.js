#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

// Plain JavaScript, because an older Node could not read TypeScript: it hands over to the Node 24 that `npm ci` brings along.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNewEnough = major > 22 || (major === 22 && minor >= 19);
/** Commands that pass on far more than they hold: V8 would answer with a nursery of 64 MB, and twice of what is held. */
const FRUGAL = ['--max-semi-space-size=4', '--heap-growing-percent=20'];
const flags = process.argv[2] === 'scan' ? FRUGAL : [];
const bundled = join(import.meta.dirname, `../node_modules/node-${process.platform}-${process.arch}/bin/node`);

if (!isNewEnough && existsSync(bundled)) handOver();
else if (process.execve && flags.some((flag) => !process.execArgv.includes(flag))) beginAnew();
else {
    await import('../scripts/requireNode.js');
    await import('./main.ts');
}

function handOver() {
    const child = spawn(bundled, [...flags, import.meta.filename, ...process.argv.slice(2)], { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) => {
        process.exitCode = signal ? 128 + constants.signals[signal] : (code ?? 1);
    });
}

/** These flags count from the start of a process alone; this one becomes it, and keeps its id, its streams and whoever waits for it. */
function beginAnew() {
    const options = process.execArgv.filter((option) => !flags.includes(option));
    const args = [...options, ...flags, import.meta.filename, ...process.argv.slice(2)];
    process.execve(process.execPath, [process.execPath, ...args], process.env);
}
