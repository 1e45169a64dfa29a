import { z } from 'zod';

/** A conversation of the input; entries in order. */
export interface Conversation {
    readonly id: string | number;
    readonly entries: readonly { readonly id: string | number; readonly text: string; readonly role: string | null }[];
}

const Id = z.union([z.string(), z.number()]);

/** Members beside these are left alone: an export may hold more. */
const schema = z.object({
    id: Id,
    entries: z.array(
        z.object({
            id: Id,
            text: z.string(),
            role: z
                .string()
                .nullish()
                .transform((role) => role || null)
        })
    )
});

/** Reads a line. A problem names the member that is wrong, and never what it holds. */
export function parseConversation(line: string): Conversation | { readonly problem: string } {
    let value: unknown;
    try {
        value = JSON.parse(line);
    } catch {
        // The parser's own message quotes the line.
        return { problem: 'is not JSON' };
    }
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    return { problem: problemAt(issue?.path ?? []) };
}

function problemAt(path: readonly PropertyKey[]): string {
    if (path.length === 0) return 'is not an object with id and entries';
    const member = path.reduce<string>(
        (text, part) => (typeof part === 'number' ? `${text}[${String(part)}]` : `${text}.${String(part)}`),
        ''
    );
    return `has no valid ${member.slice(1)}; ${EXPECTED}`;
}

const EXPECTED = 'expected {"id", "entries": [{"id", "text", "role"?}]}';
