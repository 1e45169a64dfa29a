/**
 * `npm run package:proxy`: the proxy and the command line as one file each in `dist/`, with the licences of what is in them.
 * `--verify` starts the proxy before a simulated org, reads a transcript, and measures; `--node PATH`: on that Node; `--rounds N`.
 */
import { rmSync, statSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { bundle, type Program } from './package/bundle.ts';
import { noticesOf, packagesOf } from './package/notices.ts';
import { verifyPackage } from './package/verifyPackage.ts';

const { values } = parseArgs({
    options: {
        verify: { type: 'boolean', default: false },
        node: { type: 'string', default: process.execPath },
        rounds: { type: 'string', default: '5' }
    }
});

const PROXY = { entry: 'proxy/main.ts', output: 'dist/redact-inline-proxy.mjs', start: 'module' } as const;
const COMMAND = { entry: 'cli/packaged.js', output: 'dist/redact-inline.mjs', start: 'command' } as const;
const NOTICES = 'dist/LICENSES.txt';
const PROGRAMS: readonly Program[] = [PROXY, COMMAND];

rmSync('dist', { recursive: true, force: true });
const packages = packagesOf(PROGRAMS.flatMap((program) => bundle(program)));
writeFileSync(NOTICES, noticesOf(packages));
for (const { output } of PROGRAMS) console.log(`${output}  ${megabytes(statSync(output).size)} MB`);
console.log(`${NOTICES}  ${packages.length} packages`);
if (values.verify)
    console.log(
        await verifyPackage({
            bundle: PROXY.output,
            command: COMMAND.output,
            node: values.node,
            rounds: Number(values.rounds)
        })
    );

function megabytes(bytes: number): string {
    return (bytes / 1e6).toFixed(1);
}
