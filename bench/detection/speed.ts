/**
 * `node bench/detection/speed.ts`: how fast the detection reads, against a scan that only cuts words and numbers, and
 * how its time grows when hostile text doubles. Both in one process, one after the other.
 */
import { detect } from '../../proxy/detection/detect.ts';
import { generate } from './generate/generate.ts';
import { Profile } from './generate/profile.ts';
import { HOSTILE } from './hostile.ts';
import { processorSeconds } from './processorTime.ts';
import { table } from './report/table.ts';

const KIBIBYTE = 1024;
const ROUNDS = 5;
/** Until the compiler has seen enough. */
const WARM_UP = 5;
/** Seconds after which no further round is run, and from which on 16 KiB are too slow to try more. */
const ENOUGH = 1;
const SLOW = 0.3;

/** Texts as they arrive: the generator's own are ropes of many pieces, which every look at a character pays for. */
const conversations = generate({ seed: 3, profile: Profile.Developer, conversations: 1500 }).map(({ entries }) =>
    entries.map(({ id, text, role }) => ({ identifier: id, text: Buffer.from(text).toString(), role }))
);
const megabytes = conversations.flat().reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;

for (let round = 0; round < WARM_UP; round += 1) for (const entries of conversations) detect(entries);
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

print('\nhostile text: the time of the longer text divided by that of the shorter one');
for (const [name, textOf] of Object.entries(HOSTILE)) {
    const [short, long] = timed(textOf, 16) < SLOW ? [64, 128] : [8, 16];
    const [first, second] = [timed(textOf, short), timed(textOf, long)];
    const figures = `${(first * 1000).toFixed(1)} → ${(second * 1000).toFixed(1)} ms`;
    print(`${name.padEnd(28)} ${(second / first).toFixed(2).padStart(5)}   ${short} → ${long} KiB  ${figures}`);
}

/** Seconds that the detection takes for a text of that many KiB. */
function timed(textOf: (length: number) => string, size: number): number {
    const entries = [{ identifier: 'e', text: textOf(size * KIBIBYTE), role: 'EndUser' }];
    return best(() => {
        detect(entries);
    });
}

/** Cuts a text into words and numbers, and does nothing with them. */
function countTokens(text: string): number {
    let count = 0;
    for (const token of text.matchAll(/[\p{L}\p{M}']+|\p{N}+/gu)) count += token[0].length > 0 ? 1 : 0;
    return count;
}

/** The shortest of several runs, in seconds; fewer of them where they are long. */
function best(work: () => void): number {
    let shortest = Infinity;
    let spent = 0;
    for (let round = 0; round < ROUNDS && spent < ENOUGH; round += 1) {
        const start = processorSeconds();
        work();
        const seconds = processorSeconds() - start;
        shortest = Math.min(shortest, seconds);
        spent += seconds;
    }
    return shortest;
}

function print(text: string): void {
    process.stdout.write(`${text}\n`);
}
