/**
 * `npm run bench:detection`: how well the detection of this project and those of others read generated conversations.
 * `--seed`, `--profile developer|heldOut`, `--conversations N`, `--ours`, `--errors N`, `--type CATEGORY`, `--json FILE`,
 * `--dump FILE`, `--data FILE`.
 */
import { writeFileSync } from 'node:fs';
import { generate } from './generate/generate.ts';
import { readOptions } from './options.ts';
import { readConversations } from './readConversations.ts';
import { OURS } from './ours.ts';
import { loadPeers } from './peers/loadPeers.ts';
import { errorList } from './report/errors.ts';
import { details, figuresOf, summary, type Result } from './report/summary.ts';
import { run } from './run.ts';

const options = readOptions(process.argv.slice(2));
const conversations = options.data === null ? generate(options) : readConversations(options.data);
const entries = conversations.reduce((sum, conversation) => sum + conversation.entries.length, 0);
const gold = conversations.reduce((sum, conversation) => sum + conversation.gold.length, 0);
print(
    `${options.data ?? `${options.profile}, seed ${options.seed}`}: ${conversations.length} conversations, ${entries} entries, ${gold} gold spans`
);
if (options.dump !== null) writeFileSync(options.dump, conversations.map((one) => `${JSON.stringify(one)}\n`).join(''));

const results: Result[] = [await run(OURS, conversations)];
const peers = options.ours ? { detectors: [], skipped: [] } : await loadPeers();
for (const peer of peers.detectors) results.push(await run(peer, conversations));

const [ours] = results;
if (ours !== undefined) {
    if (options.errors > 0) print(`\n${errorList(ours.measurement, options.errors, options.types)}`);
    print(`\n${details(ours)}`);
}
print(`\n${summary(results)}`);
for (const name of peers.skipped) print(`\nSKIPPED ${name}: not installed`);
if (options.json !== null) {
    const figures = Object.fromEntries(results.map((result) => [result.name, Object.fromEntries(figuresOf(result))]));
    writeFileSync(options.json, `${JSON.stringify({ ...options, figures }, null, 4)}\n`);
}

function print(text: string): void {
    process.stdout.write(`${text}\n`);
}
