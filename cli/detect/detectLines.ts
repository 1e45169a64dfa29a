import { Category } from 'c/redaction';
import { detect } from '../../proxy/detection/detect.ts';
import type { Rule } from '../../proxy/detection/rules/rule.ts';
import type { Line } from '../lines.ts';
import { parseConversation, type Conversation } from './conversation.ts';

/** What is told of what is found. */
export interface DetectSettings {
    /** `null` for every category. */
    readonly categories: ReadonlySet<string> | null;
    readonly minimumScore: number;
    readonly rules: readonly Rule[];
}

/** Where results and problems go. */
export interface DetectOutput {
    /** Resolves when more may be written. */
    write(text: string): Promise<void>;
    /** Hears of each line that was carried out, with the spans that were written. */
    counted(spans: readonly DetectedSpan[]): void;
    /** Hears of each line that was not carried out, or not as a whole. Never a word of what the line says. */
    refused(line: number, problem: string): void;
}

/** A span as it is written. Offsets are UTF-16 code units of the entry's text, the end excluded. */
export interface DetectedSpan {
    readonly entry: string | number;
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly score: number;
    /** Shared by the spans of one value that is split over several entries. */
    readonly group: string | null;
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
        const { spans, unsearched, uncovered } = spansOf(conversation, settings);
        if (unsearched > 0)
            output.refused(line.number, `has ${entries(unsearched)} not searched, given as covered whole`);
        output.counted(spans);
        const warned = uncovered.length > 0 ? { uncovered } : {};
        await output.write(`${JSON.stringify({ id: conversation.id, spans, ...warned })}\n`);
    }
}

interface DetectedConversation {
    readonly spans: readonly DetectedSpan[];
    readonly unsearched: number;
    /** The ids of entries in a language that is not covered. */
    readonly uncovered: readonly (string | number)[];
}

/** Entries are known by their place, because an export may give one id to two of them. */
function spansOf(
    { entries: given }: Conversation,
    { categories, minimumScore, rules }: DetectSettings
): DetectedConversation {
    const texts = given.map(({ text, role }, index) => ({ identifier: String(index), text, role }));
    const { suggestions, failed, uncovered } = detect(texts, { rules });
    const spans = given.flatMap(({ id: entry, text }, index): readonly DetectedSpan[] => {
        const identifier = String(index);
        // As the proxy does for viewers: nobody may take an entry for clean that could not be searched.
        if (failed.has(identifier)) {
            return [{ entry, start: 0, end: text.length, type: Category.Other, score: 1, group: null }];
        }
        return (suggestions.get(identifier) ?? [])
            .filter(({ category, score }) => score >= minimumScore && (categories?.has(category) ?? true))
            .map(({ start, end, category, score, group }) => ({ entry, start, end, type: category, score, group }));
    });
    return {
        spans,
        unsearched: failed.size,
        uncovered: given.filter((_, index) => uncovered.has(String(index))).map(({ id }) => id)
    };
}

function entries(count: number): string {
    return count === 1 ? 'an entry' : `${String(count)} entries`;
}
