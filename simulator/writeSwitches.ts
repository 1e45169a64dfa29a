import { readFile, writeFile } from 'node:fs/promises';
import { describeSwitches } from './org/switches/describeSwitches.ts';

const GUIDE = new URL('../docs/simulator.md', import.meta.url);
const SECTION = /(?<=<!-- switches -->\n\n)[\s\S]*(?=\n\n<!-- \/switches -->)/;

// Brings the list of switches in docs/simulator.md up to date.
const guide = await readFile(GUIDE, 'utf8');
await writeFile(
    GUIDE,
    guide.replace(SECTION, () => describeSwitches())
);
