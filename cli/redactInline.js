#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { beginAnew, beginsAnew, flags } from './frugal.js';

// Plain JavaScript, because an older Node could not read TypeScript: it hands over to the Node 24 that `npm ci` brings along.
// What is new enough is what scripts/requireNode.js takes.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNewEnough = major > 24 || (major === 24 && minor >= 21);
const bundled = join(import.meta.dirname, `../node_modules/node-${process.platform}-${process.arch}/bin/node`);

if (!isNewEnough && existsSync(bundled)) handOver();
else if (beginsAnew()) beginAnew(import.meta.filename);
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
