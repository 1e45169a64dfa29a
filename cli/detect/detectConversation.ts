import { Category } from 'c/redaction';
import { detect } from '../../proxy/detection/detect.ts';
import type { Rule } from '../../proxy/detection/rules/rule.ts';
import type { Conversation } from './conversation.ts';

/** What is told of what is found. */
export interface DetectSettings {
    /** `null` for every category. */
    readonly categories: ReadonlySet<string> | null;
    readonly minimumScore: number;
    readonly rules: readonly Rule[];
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

/** What was found in a conversation. */
export interface DetectedConversation {
    readonly spans: readonly DetectedSpan[];
    /** The ids of entries that could not be searched: their only span covers them whole. */
    readonly unsearched: readonly (string | number)[];
    /** The ids of entries in a language that is not covered. */
    readonly uncovered: readonly (string | number)[];
}

/** Finds spans in a conversation. Entries are known by their place, because an export may give one id to two of them. */
export function detectConversation(
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
        unsearched: given.filter((_, index) => failed.has(String(index))).map(({ id }) => id),
        uncovered: given.filter((_, index) => uncovered.has(String(index))).map(({ id }) => id)
    };
}
