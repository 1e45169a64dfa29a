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

/** So many texts are searched together, with so many before and behind that give them their meaning: a transcript of any length passes. */
const SEARCHED_TOGETHER = 1000;
const AROUND = 50;

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
    for await (const spoken of texts) {
        held.push(spoken);
        if (held.length < SEARCHED_TOGETHER + AROUND) continue;
        const now = held.slice(0, SEARCHED_TOGETHER);
        held = held.slice(SEARCHED_TOGETHER);
        yield* redacted(before, now, held, rules);
        before = now.slice(-AROUND);
    }
    yield* redacted(before, held, [], rules);
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
