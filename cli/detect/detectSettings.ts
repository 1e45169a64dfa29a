import { Category } from 'c/redaction';
import type { RuleProblem } from '../../proxy/detection/rules/compileRules.ts';
import { closest } from '../closest.ts';
import { parseOptions } from '../parseOptions.ts';
import { UsageError } from '../usageError.ts';
import type { DetectSettings } from './detectLines.ts';
import { readRules } from './rulesFile.ts';

/** A command line of `detect` that can be carried out. */
export interface DetectRequest extends DetectSettings {
    /** Rules that are left out. */
    readonly ruleProblems: readonly RuleProblem[];
}

const OPTIONS = {
    category: { type: 'string', multiple: true },
    'min-score': { type: 'string' },
    rules: { type: 'string' },
    help: { type: 'boolean', short: 'h' }
} as const;

/**
 * Reads the options of `detect`; `null` when its help is asked for.
 *
 * @throws {UsageError} that says what to write instead
 */
export function parseDetectSettings(args: readonly string[]): DetectRequest | null {
    const values = parseOptions(args, OPTIONS);
    if (values['help'] === true) return null;
    const { rules, problems } =
        typeof values['rules'] === 'string' ? readRules(values['rules']) : { rules: [], problems: [] };
    const known = new Set<string>([...Object.values(Category), ...rules.map(({ category }) => category)]);
    return {
        categories: parseCategories(values['category'], known),
        minimumScore: parseScore(values['min-score']),
        rules,
        ruleProblems: problems
    };
}

function parseCategories(values: unknown, known: ReadonlySet<string>): ReadonlySet<string> | null {
    if (!Array.isArray(values)) return null;
    const names = values.flatMap((value: string) => value.split(',')).map((name) => name.trim().toUpperCase());
    const unknown = names.find((name) => !known.has(name));
    if (unknown !== undefined) throw unknownCategory(unknown, known);
    return new Set(names);
}

function unknownCategory(name: string, known: ReadonlySet<string>): UsageError {
    const meant = closest(name, known);
    const cure = meant === null ? `take of ${[...known].join(', ')}` : `did you mean ${meant}?`;
    return new UsageError(`knows no category ${name === '' ? 'without a name' : name}; ${cure}`);
}

function parseScore(value: unknown): number {
    if (value === undefined) return 0;
    const score = typeof value === 'string' && /^(?:\d{1,9}(?:\.\d*)?|\.\d+)$/.test(value) ? Number(value) : Number.NaN;
    if (score >= 0 && score <= 1) return score;
    throw new UsageError('takes for --min-score a number from 0 to 1, such as 0.6');
}
