import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { compileRules, type CompiledRules } from '../../proxy/detection/rules/compileRules.ts';
import { UsageError } from '../commandError.ts';

/** Confidence of a rule that names none. */
const USUAL_SCORE = 0.8;

const schema = z.array(
    z.strictObject({
        name: z.string().min(1),
        category: z.string(),
        expression: z.string(),
        contextWords: z.array(z.string()).default([]),
        score: z.number().min(0).max(1).default(USUAL_SCORE)
    })
);

/**
 * Reads and compiles the rules of a file: a JSON list of `{ name, category, expression, contextWords?, score? }`.
 *
 * @throws {UsageError} when the file cannot be read or is no such list
 */
export function readRules(path: string): CompiledRules {
    const parsed = schema.safeParse(readJson(path));
    if (parsed.success) return compileRules(parsed.data);
    const problems = parsed.error.issues.map(({ path: at, message }) => `  [${at.join('].')}: ${message}`);
    throw new UsageError(`cannot use the rules of ${path}:\n${problems.join('\n')}`);
}

function readJson(path: string): unknown {
    let text: string;
    try {
        text = readFileSync(path, 'utf8');
    } catch (error) {
        const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
        throw new UsageError(`cannot read the rules of ${path}: ${code}`);
    }
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch (error) {
        throw new UsageError(
            `cannot read the rules of ${path}: ${error instanceof Error ? error.message : 'not JSON'}`
        );
    }
}
