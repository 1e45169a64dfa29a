import { setImmediate } from 'node:timers/promises';
import { applyMasks, Category, type Span } from 'c/redaction';
import type { Detect } from '../detection/detect.ts';
import { commitMaskRules } from '../policy/maskRules.ts';
import type { OrgPolicy } from '../policy/orgPolicy.ts';

/** A text on its way to Salesforce, and who says it. */
export interface SpokenText {
    readonly text: string;
    /** As SOQL spells it. */
    readonly role: string;
}

/** What is redacted, and by what. */
export interface RedactionRules {
    readonly detect: Detect;
    readonly policy: OrgPolicy;
    /** `null` for all that the policy has. */
    readonly categories: ReadonlySet<string> | null;
    /** Of those who took part: they match anywhere. */
    readonly knownNames: readonly string[];
}

/** A text as it may be stored, and the categories of what was masked in it. */
export interface RedactedText<Spoken extends SpokenText> {
    readonly spoken: Spoken;
    readonly text: string;
    readonly categories: readonly string[];
}

/** How much is searched at once. */
interface Stretch {
    readonly texts: number;
    /** UTF-16 code units. */
    readonly length: number;
}

/**
 * So much is searched together, with so much before and behind that gives it its meaning: a transcript of any length passes, and
 * nothing else waits for long.
 */
const SEARCHED_TOGETHER: Stretch = { texts: 400, length: 40_000 };
const AROUND: Stretch = { texts: 50, length: 8_000 };
const ENOUGH: Stretch = {
    texts: SEARCHED_TOGETHER.texts + AROUND.texts,
    length: SEARCHED_TOGETHER.length + AROUND.length
};

/**
 * Masks what is found, in the words that a commit stores. A text that cannot be searched is masked whole, because nobody may take
 * it for clean.
 */
export async function* redactLines<Spoken extends SpokenText>(
    texts: AsyncIterable<Spoken>,
    rules: RedactionRules
): AsyncGenerator<RedactedText<Spoken>, void, void> {
    let before: readonly Spoken[] = [];
    let held: Spoken[] = [];
    let heldLength = 0;

    async function* search(): AsyncGenerator<RedactedText<Spoken>, void, void> {
        const now = startOf(held, SEARCHED_TOGETHER, 1);
        held = held.slice(now.length);
        heldLength -= lengthOf(now);
        yield* redacted(before, now, startOf(held, AROUND, 0), rules);
        before = startOf([...before, ...now].reverse(), AROUND, 0).reverse();
        await setImmediate();
    }

    for await (const spoken of texts) {
        held.push(spoken);
        heldLength += spoken.text.length;
        while (held.length >= ENOUGH.texts || heldLength >= ENOUGH.length) yield* search();
    }
    while (held.length > 0) yield* search();
}

function lengthOf(texts: readonly SpokenText[]): number {
    return texts.reduce((sum, { text }) => sum + text.length, 0);
}

/** The first texts that are no more than that together, and at least so many. */
function startOf<Spoken extends SpokenText>(
    texts: readonly Spoken[],
    { texts: mostTexts, length: mostLength }: Stretch,
    least: number
): Spoken[] {
    let length = 0;
    const end = texts.findIndex(({ text }, index) => {
        length += text.length;
        return index >= least && (index >= mostTexts || length > mostLength);
    });
    return texts.slice(0, end < 0 ? texts.length : end);
}

function* redacted<Spoken extends SpokenText>(
    before: readonly Spoken[],
    now: readonly Spoken[],
    behind: readonly Spoken[],
    { detect, policy, categories, knownNames }: RedactionRules
): Generator<RedactedText<Spoken>, void, void> {
    const all = [...before, ...now, ...behind].map(({ text, role }, index) => ({
        identifier: String(index),
        text,
        role
    }));
    const { suggestions, failed } = detect(all, {
        rules: policy.rules,
        companyPhoneNumbers: policy.companyPhoneNumbers,
        knownNames
    });
    const least = new Map(policy.answer.categories.map(({ category, minimumScore }) => [category, minimumScore]));
    const masks = commitMaskRules(policy.answer);
    for (const [index, spoken] of now.entries()) {
        const identifier = String(before.length + index);
        const spans: readonly Span[] = failed.has(identifier)
            ? [{ start: 0, end: spoken.text.length, category: Category.Other }]
            : (suggestions.get(identifier) ?? []).filter(
                  ({ category, score }) =>
                      !policy.disabled.has(category) &&
                      score >= (least.get(category) ?? 0) &&
                      (categories?.has(category) ?? true)
              );
        const { text, masked } = applyMasks(spoken.text, spans, masks);
        yield { spoken, text, categories: masked.map(({ category }) => category) };
    }
}
