/**
 * `node bench/detection/speed.ts`: how fast the detection reads whole calls, most of whose entries are ordinary talk, and conversations that are
 * full of values, against a scan that only cuts words and numbers; and how its time grows when hostile text doubles. All in one process, one after
 * the other.
 */
import { detect } from '../../proxy/detection/detect.ts';
import type { Conversation } from './generate/conversation.ts';
import { generate } from './generate/generate.ts';
import { Profile } from './generate/profile.ts';
import { HOSTILE } from './hostile.ts';
import { processorSeconds } from './processorTime.ts';
import { readConversations } from './readConversations.ts';
import { table } from './report/table.ts';

const KIBIBYTE = 1024;
const ROUNDS = 8;
/** Seconds until the compiler has seen enough. */
const WARM_UP = 8;
/** Seconds after which no further round is run, and from which on 16 KiB are too slow to try more. */
const ENOUGH = 2;
const SLOW = 0.3;
const CALLS = new URL('sets/calls.jsonl.gz', import.meta.url).pathname;

const rows = [
    ...speedOf('whole calls', readConversations(CALLS)),
    ...speedOf('full of values', generate({ seed: 3, profile: Profile.Developer, conversations: 1500 }))
];
print(table(['', 'MB/s', 'time of the bare scan ×', 'µs per entry'], rows));

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

/** The rows of the detection and of the bare scan for these conversations. */
function speedOf(name: string, conversations: readonly Conversation[]): readonly (readonly string[])[] {
    const read = conversations.map(asTheyArrive);
    const entries = read.flat();
    const megabytes = entries.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
    const detectAll = (): void => {
        for (const conversation of read) detect(conversation);
    };
    for (const end = processorSeconds() + WARM_UP; processorSeconds() < end;) detectAll();
    const ours = best(detectAll);
    const scan = best(() => {
        for (const { text } of entries) countTokens(text);
    });
    const row = (what: string, seconds: number): readonly string[] => [
        `${what}: ${name}`,
        (megabytes / seconds).toFixed(1),
        (seconds / scan).toFixed(1),
        ((seconds * 1e6) / entries.length).toFixed(1)
    ];
    return [row('detect', ours), row('bare scan', scan)];
}

/** Texts as they arrive: the generator's own are ropes of many pieces, which every look at a character pays for. */
function asTheyArrive({ entries }: Conversation): Parameters<typeof detect>[0] {
    return entries.map(({ id, text, role }) => ({ identifier: id, text: Buffer.from(text).toString(), role }));
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
