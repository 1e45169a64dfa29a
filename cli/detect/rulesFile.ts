import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { compileRules, type CompiledRules } from '../../proxy/detection/rules/compileRules.ts';
import { CommandError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';
import { unreadable } from '../unreadable.ts';

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
 * @throws {CommandError} when the file cannot be read or is no such list
 */
export function readRules(path: string): CompiledRules {
    const parsed = schema.safeParse(readJson(path));
    if (parsed.success) return compileRules(parsed.data);
    const problems = parsed.error.issues.map(({ path: at, message }) => `  [${at.join('].')}: ${message}`);
    throw new CommandError(`cannot use the rules of ${path}:\n${problems.join('\n')}`, ExitCode.DataError);
}

function readJson(path: string): unknown {
    let text: string;
    try {
        text = readFileSync(path, 'utf8');
    } catch (error) {
        throw unreadable(path, error);
    }
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch (error) {
        throw new CommandError(`cannot read the rules of ${path}: it is not JSON${placeIn(error)}`, ExitCode.DataError);
    }
}

/** Where JSON breaks off, where that is told: the other words quote the file, which by mistake may be one of messages. */
function placeIn(error: unknown): string {
    const [, line, column] = /\(line (\d+) column (\d+)\)$/.exec(String(error)) ?? [];
    return line === undefined ? '' : ` from line ${line}, column ${column} on`;
}
