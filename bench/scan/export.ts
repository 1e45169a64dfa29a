import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** How an export is written. */
export type Form = 'csv' | 'json' | 'jsonl';

/** What is measured of an export that was written. */
export interface WrittenExport {
    readonly bytes: number;
    readonly rows: number;
    readonly conversations: number;
}

/** So many conversations go on at a time, each of so many entries: rows are in the order in which they were said. */
const AT_A_TIME = 50;
const ENTRIES = 20;
const START = Date.UTC(2026, 9, 1);

const SAID = [
    'Hello, I moved house in March and the letters still go to the old address, could you change that for me?',
    'Of course, let me have a look. May I have the number of your order first?',
    'It is NW-20417, from the third of February, two wall units and a lamp for the kitchen.',
    'Thank you. The lamp was sent on the ninth, and the units are with the carrier since this morning.',
    'They said the same last week, and nobody came, although I stayed at home for the whole of that day.',
    'I am sorry about that. I have asked the carrier for a new date and will write to you as soon as I know.',
    'That would be lovely, and the invoice should have the new address, too.',
    'I have changed it in both places, you will get a message in the next minutes that says so.',
    'Could you say that again please? The line was gone for a moment.',
    'No problem at all. Is there anything else that I can do for you today?'
] as const;
/** In one of 200 entries. */
const SENSITIVE = 'My card is 4111 1111 1111 1111, thanks.';

/** Writes an export of about so many bytes and no more, sorted by time. */
export async function writeExport(path: string, form: Form, mostBytes: number): Promise<WrittenExport> {
    const file = createWriteStream(path);
    let bytes = 0;
    const write = async (text: string): Promise<void> => {
        bytes += text.length;
        if (!file.write(text)) await once(file, 'drain');
    };
    let [rows, conversations] = [0, 0];
    const open: { readonly id: string; entries: number }[] = [];
    await write(BEFORE[form]);
    while (bytes < mostBytes - 1000) {
        const place = rows % AT_A_TIME;
        let conversation = open[place];
        if (!conversation || conversation.entries === ENTRIES) {
            conversations += 1;
            conversation = { id: randomUUID(), entries: 0 };
            open[place] = conversation;
        }
        const row = {
            conversationIdentifier: conversation.id,
            identifier: randomUUID(),
            role: conversation.entries % 2 === 0 ? 'EndUser' : 'Agent',
            clientTimestamp: START + rows * 200,
            messageText: rows % 200 === 0 ? SENSITIVE : (SAID[(rows * 7 + place) % SAID.length] ?? '')
        };
        await write(rows === 0 || form !== 'json' ? lineOf(row, form) : `,\n${lineOf(row, form)}`);
        conversation.entries += 1;
        rows += 1;
    }
    await write(AFTER[form]);
    file.end();
    await once(file, 'finish');
    return { bytes, rows, conversations };
}

const BEFORE: Readonly<Record<Form, string>> = {
    csv: 'conversationIdentifier,identifier,role,clientTimestamp,messageText\n',
    json: '[\n',
    jsonl: ''
};
const AFTER: Readonly<Record<Form, string>> = { csv: '', json: '\n]\n', jsonl: '' };

function lineOf(row: Readonly<Record<string, string | number>>, form: Form): string {
    if (form === 'csv') return `${Object.values(row).map(quoted).join(',')}\n`;
    return form === 'json' ? JSON.stringify(row) : `${JSON.stringify(row)}\n`;
}

function quoted(value: string | number): string {
    return typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;
}
