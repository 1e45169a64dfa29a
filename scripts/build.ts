/** `npm run build`: emits the JavaScript that the platform takes beside its TypeScript, and removes what has no source. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, rmSync } from 'node:fs';
import { COMPILER } from './compiler.ts';

for (const emitted of globSync('force-app/**/lwc/**/*.js', { exclude: ['**/node_modules/**'] })) {
    if (!existsSync(emitted.replace(/\.js$/, '.ts'))) rmSync(emitted);
}

const { status } = spawnSync('node', [COMPILER, '--project', 'tsconfig.lwc.json'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
