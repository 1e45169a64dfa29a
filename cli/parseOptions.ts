import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { closest } from './closest.ts';
import { UsageError } from './usageError.ts';

/** The values of options by their name. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/**
 * Reads the options of a command that takes no other arguments.
 *
 * @throws {UsageError} that names what is unknown, and what was likely meant
 */
export function parseOptions(args: readonly string[], options: ParseArgsOptionsConfig): OptionValues {
    const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
    for (const token of tokens) {
        if (token.kind === 'positional') throw new UsageError(`takes options only, and '${token.value}' is none`);
        if (token.kind === 'option' && !Object.hasOwn(options, token.name)) throw unknownOption(token.rawName, options);
    }
    try {
        return parseArgs({ args: [...args], options }).values;
    } catch (error) {
        throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'cannot be read');
    }
}

function unknownOption(written: string, options: ParseArgsOptionsConfig): UsageError {
    const meant = closest(written.replace(/^-+/, ''), Object.keys(options));
    return new UsageError(`has no option ${written}${meant === null ? '' : `; did you mean --${meant}?`}`);
}
