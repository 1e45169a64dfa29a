/** Preloaded into the proxies of the soak: at SIGUSR2 one of them tells what it holds, once its garbage is collected. */
import process from 'node:process';
import { measureLevel } from '../level.ts';
import { LEVEL_LINE } from './levelLine.ts';

process.on('SIGUSR2', () => {
    process.stdout.write(`${LEVEL_LINE}${JSON.stringify(measureLevel())}\n`);
});
