import { createHmac, randomBytes } from 'node:crypto';
import type { Detect, Detection } from '../detection/detect.ts';
import { NO_OPTIONS, type DetectionOptions } from '../detection/options.ts';
import type { ReadableEntry } from '../detection/reading.ts';
import type { Rule } from '../detection/rules/rule.ts';

/** Weight of all that is kept; a conversation weighs this and one for each suggestion, some 200 bytes. */
const MOST_WEIGHT = 30_000;
const WEIGHT_OF_ONE = 20;

interface Kept {
    readonly detection: Detection;
    readonly weight: number;
}

/**
 * A detection that searches the very same entries once: many readers open one record, and every one of them polls it. What was found is kept by a
 * keyed digest of all that it follows from, so that no text outlives its request; what was asked for longest ago is forgotten first.
 *
 * It needs no user in its key: who asks has just read these texts in Salesforce as himself. What could not be searched in full is searched anew, so
 * that it is told every time.
 */
export function keepDetections(detect: Detect, mostWeight: number = MOST_WEIGHT): Detect {
    const keyOf = digestOfAsked();
    const kept = new Map<string, Kept>();
    let weight = 0;
    const forget = (key: string): void => {
        weight -= kept.get(key)?.weight ?? 0;
        kept.delete(key);
    };
    const keep = (key: string, detection: Detection): void => {
        const own = weightOf(detection);
        if (detection.failed.size > 0 || own > mostWeight) return;
        kept.set(key, { detection, weight: own });
        weight += own;
        for (const oldest of kept.keys()) {
            if (weight <= mostWeight) return;
            forget(oldest);
        }
    };
    return (entries, options = NO_OPTIONS) => {
        const key = keyOf(entries, options);
        const known = kept.get(key);
        const detection = known?.detection ?? detect(entries, options);
        forget(key);
        keep(key, detection);
        return detection;
    };
}

/** Every field of it: one that is added and not digested does not compile. */
type Told<Asked> = { readonly [Field in keyof Required<Asked>]: unknown };

/** Digests everything that a detection follows from, with a key that nobody but this process ever has. */
function digestOfAsked(): (entries: readonly ReadableEntry[], options: DetectionOptions) => string {
    const key = randomBytes(32);
    const numberOf = numberedRules();
    return (entries, { rules, knownNames, companyPhoneNumbers }) => {
        const known: Told<Omit<DetectionOptions, 'onExhausted' | 'onFailed'>> = {
            rules: rules && rules.length > 0 ? numberOf(rules) : 0,
            knownNames: knownNames ?? [],
            companyPhoneNumbers: companyPhoneNumbers ?? []
        };
        const read = entries.map(({ identifier, text, role }): Told<ReadableEntry> => ({ identifier, text, role }));
        return createHmac('sha256', key)
            .update(JSON.stringify([known, read]))
            .digest('base64');
    };
}

/** Rules are told apart by their list, which is made once each time that a policy is read: no other policy's has its number. */
function numberedRules(): (rules: readonly Rule[]) => number {
    const numbers = new WeakMap<readonly Rule[], number>();
    let last = 0;
    return (rules) => {
        const known = numbers.get(rules);
        if (known !== undefined) return known;
        last += 1;
        numbers.set(rules, last);
        return last;
    };
}

function weightOf({ suggestions, uncovered }: Detection): number {
    let weight = WEIGHT_OF_ONE + uncovered.size;
    for (const found of suggestions.values()) weight += found.length;
    return weight;
}
