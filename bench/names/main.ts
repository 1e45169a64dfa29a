/**
 * `node bench/names/main.ts [--train FILE]… [--test FILE]…`: whether a tagger that learned names from marked conversations finds them better than the
 * rules of the detection. It trains on generated conversations and on the files given, and both read what neither was made from: the held-out profile
 * and the sets by others.
 */
import { parseArgs } from 'node:util';
import type { Conversation } from '../detection/generate/conversation.ts';
import { generate } from '../detection/generate/generate.ts';
import { Profile } from '../detection/generate/profile.ts';
import { measure } from '../detection/measure/measure.ts';
import { f1Of, leakOf, NOTHING } from '../detection/measure/tally.ts';
import { OURS } from '../detection/ours.ts';
import type { Detector } from '../detection/peers/detector.ts';
import { readConversations } from '../detection/readConversations.ts';
import { share, table } from '../detection/report/table.ts';
import { trained } from './tagger.ts';

const PERSON = 'PERSON';
const SEED = 7;
const SETS = ['speech', 'chat', 'dialogues', 'variety', 'calls'];

const { values } = parseArgs({
    options: { train: { type: 'string', multiple: true, default: [] }, test: { type: 'string', multiple: true } }
});
const training = [
    ...generate({ seed: SEED, profile: Profile.Developer, conversations: 1500 }),
    ...values.train.flatMap(readConversations)
];
const tests: readonly (readonly [string, readonly Conversation[]])[] = [
    ['held out', generate({ seed: 4242, profile: Profile.HeldOut, conversations: 400 })],
    ...(values.test ?? SETS.map(setNamed)).map((path) => [nameOf(path), readConversations(path)] as const)
];
const tagger = trained(training, SEED);
const rows = [];
for (const [name, conversations] of tests) {
    rows.push([name, ...(await figuresOf(OURS, conversations)), ...(await figuresOf(tagger, conversations))]);
}
const header = ['names', 'rules F1', 'leak', 'unasked', 'tagger F1', 'leak', 'unasked'];
process.stdout.write(`${String(training.length)} conversations to learn from\n\n${table(header, rows)}\n`);

/** F1, leak and suggestions without a name beneath, of names alone. */
async function figuresOf({ find }: Detector, conversations: readonly Conversation[]): Promise<readonly string[]> {
    const named = conversations.map((conversation) => ({
        ...conversation,
        gold: conversation.gold.filter(({ type }) => type === PERSON)
    }));
    const found = [];
    for (const conversation of named) found.push((await find(conversation)).filter(({ type }) => type === PERSON));
    const tally = measure(named, found).byType.get(PERSON) ?? NOTHING;
    return [share(f1Of(tally)), share(leakOf(tally)), String(tally.unasked)];
}

function setNamed(name: string): string {
    return new URL(`../detection/sets/${name}.jsonl.gz`, import.meta.url).pathname;
}

function nameOf(path: string): string {
    return (path.split('/').at(-1) ?? path).replace(/\.jsonl(?:\.gz)?$/, '');
}
