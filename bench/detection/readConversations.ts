import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Conversation } from './generate/conversation.ts';

/** Reads marked conversations from JSON lines, of a `.gz` file as well. Throws with the number of a line that is none, or whose marks lie outside its texts. */
export function readConversations(path: string): readonly Conversation[] {
    const bytes = readFileSync(path);
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
        .toString('utf8')
        .split('\n')
        .flatMap((line, index) => (line.trim() === '' ? [] : [conversationIn(line, index + 1)]));
}

function conversationIn(line: string, number: number): Conversation {
    const conversation = parsed(line, number);
    const lengthOf = new Map(conversation.entries.map(({ id, text }) => [id, text.length]));
    for (const { entry, start, end } of conversation.gold) {
        const isInside = start >= 0 && start < end && end <= (lengthOf.get(entry) ?? -1);
        if (!isInside) throw new Error(`Line ${String(number)}: a gold span lies outside the text of its entry.`);
    }
    return conversation;
}

function parsed(line: string, number: number): Conversation {
    try {
        return JSON.parse(line) as Conversation;
    } catch {
        throw new Error(`Line ${String(number)} is not JSON.`);
    }
}
