import { spawn } from 'node:child_process';
import process from 'node:process';
import { describeAudit } from './describeAudit.ts';

const audit = spawn('npm', ['audit', '--omit=dev', '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
const chunks: Buffer[] = [];
audit.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
audit.once('close', () => {
    const { text, isFound } = describeAudit(Buffer.concat(chunks).toString());
    process.stdout.write(`${text}\n`);
    process.exitCode = isFound ? 1 : 0;
});
