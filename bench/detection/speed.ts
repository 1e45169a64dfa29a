/**
 * `node bench/detection/speed.ts`: how fast the detection reads, against a scan that only cuts words and numbers, and
 * how its time grows when hostile text doubles. Both in one process, one after the other.
 */
import { performance } from 'node:perf_hooks';
import { detect } from '../../proxy/detection/detect.ts';
import { generate } from './generate/generate.ts';
import { Profile } from './generate/profile.ts';
import { HOSTILE } from './hostile.ts';
import { table } from './report/table.ts';

const KIBIBYTE = 1024;
const ROUNDS = 5;

const conversations = generate({ seed: 3, profile: Profile.Developer, conversations: 1500 }).map(({ entries }) =>
    entries.map(({ id, text, role }) => ({ identifier: id, text, role }))
);
const megabytes = conversations.flat().reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;

const ours = best(() => {
    for (const entries of conversations) detect(entries);
});
const scan = best(() => {
    for (const entries of conversations) for (const { text } of entries) countTokens(text);
});
print(
    table(
        ['', 'MB/s', 'time of the bare scan ×'],
        [
            ['detect', (megabytes / ours).toFixed(1), (ours / scan).toFixed(1)],
            ['bare scan', (megabytes / scan).toFixed(1), '1.0']
        ]
    )
);

print(
    `\n${table(
        ['hostile text', '64 KiB ms', '128 KiB ms', 'ratio'],
        Object.entries(HOSTILE).map(([name, textOf]) => {
            const [small, large] = [64, 128].map((size) => {
                const entries = [{ identifier: 'e', text: textOf(size * KIBIBYTE), role: 'EndUser' }];
                return best(() => {
                    detect(entries);
                });
            }) as [number, number];
            return [name, (small * 1000).toFixed(2), (large * 1000).toFixed(2), (large / small).toFixed(2)];
        })
    )}`
);

/** Cuts a text into words and numbers, and does nothing with them. */
function countTokens(text: string): number {
    let count = 0;
    for (const token of text.matchAll(/[\p{L}\p{M}']+|\p{N}+/gu)) count += token[0].length > 0 ? 1 : 0;
    return count;
}

/** The shortest of several runs, in seconds. */
function best(work: () => void): number {
    let shortest = Infinity;
    for (let round = 0; round < ROUNDS; round += 1) {
        const start = performance.now();
        work();
        shortest = Math.min(shortest, performance.now() - start);
    }
    return shortest / 1000;
}

function print(text: string): void {
    process.stdout.write(`${text}\n`);
}
