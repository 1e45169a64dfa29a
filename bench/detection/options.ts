import { parseArgs } from 'node:util';
import { Profile } from './generate/profile.ts';

/** What the command was asked for. */
export interface Options {
    readonly seed: number;
    readonly profile: Profile;
    readonly conversations: number;
    /** Only our own detection. */
    readonly ours: boolean;
    /** How many errors of each type to print. */
    readonly errors: number;
    /** Types whose errors are printed; all where empty. */
    readonly types: readonly string[];
    /** Where the figures go as JSON. */
    readonly json: string | null;
    /** Where the conversations go as JSON lines. */
    readonly dump: string | null;
    /** Marked conversations to read in place of generated ones: JSON lines as `dump` writes them. */
    readonly data: string | null;
}

/** Reads the arguments of `npm run bench:detection`. Throws a sentence about what does not fit. */
export function readOptions(args: readonly string[]): Options {
    const { values } = parseArgs({
        args: [...args],
        options: {
            seed: { type: 'string', default: '1' },
            profile: { type: 'string', default: Profile.Developer },
            conversations: { type: 'string', default: '2000' },
            ours: { type: 'boolean', default: false },
            errors: { type: 'string', default: '0' },
            type: { type: 'string', multiple: true, default: [] },
            json: { type: 'string' },
            dump: { type: 'string' },
            data: { type: 'string' }
        }
    });
    const profile = Object.values(Profile).find((name) => name === values.profile);
    if (profile === undefined) throw new Error(`--profile is one of ${Object.values(Profile).join(', ')}.`);
    return {
        seed: wholeNumber('seed', values.seed),
        profile,
        conversations: wholeNumber('conversations', values.conversations),
        ours: values.ours,
        errors: wholeNumber('errors', values.errors),
        types: values.type,
        json: values.json ?? null,
        dump: values.dump ?? null,
        data: values.data ?? null
    };
}

function wholeNumber(name: string, text: string): number {
    if (!/^\d+$/u.test(text)) throw new Error(`--${name} is a whole number.`);
    return Number(text);
}
