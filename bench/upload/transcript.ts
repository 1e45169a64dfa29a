import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { CALL } from './call.ts';

/** Writes a transcript in the upload's own format, of about so many bytes and no more. Resolves with its bytes. */
export async function writeTranscript(path: string, mostBytes: number): Promise<number> {
    const file = createWriteStream(path);
    const { conversationIdentifier: conversationId } = CALL;
    let bytes = 0;
    const write = async (line: object): Promise<void> => {
        const text = `${JSON.stringify(line)}\n`;
        bytes += text.length;
        if (!file.write(text)) await once(file, 'drain');
    };
    await write({ type: 'conversation', payload: { conversationId } });
    const messageText = 'I moved house in March, and the letters still go to the old address. '.repeat(6);
    for (let index = 0; bytes < mostBytes - 1000; index += 1) {
        const sender = { appType: 'TELEPHONY_INTEGRATION', subject: 'customer', role: 'END_USER' };
        await write({
            type: 'conversationEntry',
            payload: {
                conversationId,
                id: String(index),
                clientSentTimestamp: CALL.startedAt + index,
                clientDuration: 1,
                messageText,
                sender,
                relatedRecords: [CALL.recordId.slice(0, 15)]
            }
        });
    }
    file.end();
    await once(file, 'finish');
    return bytes;
}
