import type { Conversation } from '../generate/conversation.ts';
import type { TypedSpan } from '../measure/match.ts';
import type { Found } from '../measure/measure.ts';

/** One program that finds sensitive data, behind the same interface as all others. */
export interface Detector {
    readonly name: string;
    readonly find: (conversation: Conversation) => readonly Found[] | Promise<readonly Found[]>;
}

/** A detector that reads each entry by itself, as programs that know no conversations do. */
export function byEntry(
    name: string,
    read: (text: string) => readonly TypedSpan[] | Promise<readonly TypedSpan[]>
): Detector {
    return {
        name,
        find: async ({ entries }) => {
            const found: Found[] = [];
            for (const { id, text } of entries) {
                found.push(...(await read(text)).map(({ start, end, type }) => ({ entry: id, start, end, type })));
            }
            return found;
        }
    };
}
