import type { Conversation } from './generate/conversation.ts';
import { measure, type Found } from './measure/measure.ts';
import type { Detector } from './peers/detector.ts';
import { processorSeconds } from './processorTime.ts';
import type { Result } from './report/summary.ts';

/** Lets a detector read conversations, and measures it. */
export async function run({ name, find }: Detector, conversations: readonly Conversation[]): Promise<Result> {
    for (const conversation of conversations.slice(0, 50)) await find(conversation);
    const found: (readonly Found[])[] = [];
    const start = processorSeconds();
    for (const conversation of conversations) found.push(await find(conversation));
    const seconds = processorSeconds() - start;
    return {
        name,
        measurement: measure(conversations, found),
        megabytesPerSecond: megabytesOf(conversations) / seconds
    };
}

/** Millions of bytes of UTF-8. */
function megabytesOf(conversations: readonly Conversation[]): number {
    const bytes = conversations.flatMap(({ entries }) => entries.map(({ text }) => Buffer.byteLength(text)));
    return bytes.reduce((sum, length) => sum + length, 0) / 1e6;
}
