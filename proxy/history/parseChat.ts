import { JSONParser } from '@streamparser/json';
import { lineOfBadUtf8 } from '../badUtf8.ts';
import { ChatError, type Chat, type ChatProblem } from './chat.ts';
import { ChatShape } from './chatShape.ts';
import { checkChat } from './checkChat.ts';

/**
 * Reads the file of a chat. A byte order mark is no part of it.
 *
 * @throws {ChatError} with every problem at once, none of which quotes what was said
 */
export function parseChat(bytes: Uint8Array, now: number): Chat {
    const value = parseJson(decode(bytes));
    const read = ChatShape.safeParse(value);
    if (!read.success) throw new ChatError(read.error.issues.map(toProblem));
    const problems = checkChat(read.data, now);
    if (problems.length > 0) throw new ChatError(problems);
    return read.data;
}

function decode(bytes: Uint8Array): string {
    if (bytes.length === 0) throw new ChatError([{ place: 'the file', problem: 'is empty' }]);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
        const place = `line ${String(lineOfBadUtf8(bytes))}`;
        throw new ChatError([{ place, problem: 'is not UTF-8: store the file in that encoding' }]);
    }
}

function parseJson(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        throw new ChatError([{ place: placeOf(text, firstError(text)), problem: 'is not JSON from here on' }]);
    }
}

/** Where JSON breaks off, as an offset: the words of JSON.parse quote what stands there. */
function firstError(text: string): number {
    let place = text.length;
    const parser = new JSONParser();
    parser.onValue = () => undefined;
    for (let offset = 0; offset < text.length; offset += 1) {
        try {
            parser.write(text.charAt(offset));
        } catch {
            place = offset;
            break;
        }
        if (parser.isEnded) {
            const after = /\S/.exec(text.slice(offset + 1));
            place = after ? offset + 1 + after.index : offset;
            break;
        }
    }
    return place;
}

function placeOf(text: string, offset: number): string {
    const before = text.slice(0, offset).split('\n');
    return `line ${String(before.length)}, column ${String((before.at(-1) ?? '').length + 1)}`;
}

function toProblem(issue: {
    readonly path: readonly PropertyKey[];
    readonly message: string;
    readonly code?: string | undefined;
    readonly keys?: readonly string[];
}): ChatProblem {
    const place = issue.path
        .map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`))
        .join('')
        .replace(/^\./, '');
    const problem =
        issue.code === 'unrecognized_keys'
            ? 'has a member that is not known here; docs/roads/history.md lists those that are'
            : issue.message;
    return { place: place === '' ? 'the file' : place, problem };
}
