import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Soak } from './openSoak.ts';
import { MADE_UP_WORD } from './planTranscript.ts';
import type { Tally } from './tally.ts';

/** Four groups of four digits, as cards are planted, and what begins as every token does. */
const CARD = /\d{4} \d{4} \d{4} \d{4}/;
const TOKEN = /eyJ[\w-]{10,}/;

/** Looks through everything that the proxies wrote for a word, a card or a token. */
export async function verifyLogs({ fleet, records }: Soak, tally: Tally): Promise<void> {
    const words = new Set(
        records.flatMap(({ entries }) => [...entries.values()].flatMap(({ planted }) => planted.match(MADE_UP_WORD)))
    );
    for (const path of fleet.logPaths) {
        for await (const line of createInterface({ input: createReadStream(path) })) {
            tally.count('log lines of the proxies');
            const hasWord = line.match(MADE_UP_WORD)?.some((word) => words.has(word)) ?? false;
            if (hasWord || CARD.test(line)) tally.broken('no letter of a text is logged', path);
            if (TOKEN.test(line)) tally.broken('no token is logged', path);
        }
    }
}
