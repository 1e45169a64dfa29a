import { entriesCounted } from '../counted.ts';
import type { Line } from '../lines.ts';
import { parseConversation } from './conversation.ts';
import { detectConversation, type DetectedSpan, type DetectSettings } from './detectConversation.ts';

/** Where results and problems go. */
export interface DetectOutput {
    /** Resolves when more may be written. */
    write(text: string): Promise<void>;
    /** Hears of each line that was carried out, with the spans that were written. */
    counted(spans: readonly DetectedSpan[]): void;
    /** Hears of each line that was not carried out, or not as a whole. Never a word of what the line says. */
    refused(line: number, problem: string): void;
}

/** Detects line by line, in order, and goes on after a line that is no conversation. */
export async function detectLines(
    lines: AsyncIterable<Line>,
    settings: DetectSettings,
    output: DetectOutput
): Promise<void> {
    for await (const line of lines) {
        const conversation = 'problem' in line ? line : parseConversation(line.text);
        if ('problem' in conversation) {
            output.refused(line.number, conversation.problem);
            continue;
        }
        const { spans, unsearched, uncovered } = detectConversation(conversation, settings);
        if (unsearched.length > 0)
            output.refused(
                line.number,
                `has ${entriesCounted(unsearched.length)} not searched, given as covered whole`
            );
        output.counted(spans);
        const warned = uncovered.length > 0 ? { uncovered } : {};
        await output.write(`${JSON.stringify({ id: conversation.id, spans, ...warned })}\n`);
    }
}
