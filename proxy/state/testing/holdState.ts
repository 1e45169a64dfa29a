/** A process that writes with a state file for as long as it lives: `holdState.ts PATH WRITER`; says whether it was admitted. */
import process from 'node:process';
import { openSqliteState } from '../sqlite/openSqliteState.ts';
import type { Writer } from '../writer.ts';

const [, , path = '', writer] = process.argv;
const state = openSqliteState(path, Date.now);
process.stdout.write(`${String(state.admit(writer as Writer))}\n`);
process.stdin.on('end', () => void state.close()).resume();
