import { Category } from 'c/redaction';
import type { RuleProblem } from '../../proxy/detection/rules/compileRules.ts';
import { closest } from '../closest.ts';
import { UsageError } from '../commandError.ts';
import type { DetectSettings } from './detectConversation.ts';
import { readRules } from './rulesFile.ts';

/** The options of `detect` as commander gives them. */
export interface DetectOptions {
    readonly category?: readonly string[];
    readonly minScore: number;
    /** Path. */
    readonly rules?: string;
}

/** What `detect` can be carried out with. */
export interface DetectRequest extends DetectSettings {
    /** Rules that are left out. */
    readonly ruleProblems: readonly RuleProblem[];
}

/**
 * Reads the rules and checks the categories.
 *
 * @throws {UsageError} that says what to write instead
 */
export function toDetectRequest({ category, minScore, rules: path }: DetectOptions): DetectRequest {
    const { rules, problems } = path === undefined ? { rules: [], problems: [] } : readRules(path);
    const known = new Set<string>([...Object.values(Category), ...rules.map((rule) => rule.category)]);
    const unknown = category?.find((name) => !known.has(name));
    if (unknown !== undefined) throw unknownCategory(unknown, known);
    return {
        categories: category === undefined ? null : new Set(category),
        minimumScore: minScore,
        rules,
        ruleProblems: problems
    };
}

function unknownCategory(name: string, known: ReadonlySet<string>): UsageError {
    const meant = closest(name, known);
    const cure = meant === null ? `take of ${[...known].join(', ')}` : `did you mean ${meant}?`;
    return new UsageError(`there is no category ${name === '' ? 'without a name' : name}; ${cure}`);
}
