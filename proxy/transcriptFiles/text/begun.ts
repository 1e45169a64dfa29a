/** As many characters as tell a format: the first line of JSON lines among them, as a rule. */
const ENOUGH = 64 * 1024;

/** How a text begins, and the whole of it. */
export interface BegunText {
    /** At least 65,536 characters, or all. */
    readonly beginning: string;
    /** To be read once. */
    readonly text: AsyncIterable<string>;
}

/** Looks at the beginning of a text. */
export async function begun(text: AsyncIterable<string>): Promise<BegunText> {
    const rest = text[Symbol.asyncIterator]();
    let beginning = '';
    while (beginning.length < ENOUGH) {
        const next = await rest.next();
        if (next.done === true) break;
        beginning += next.value;
    }
    return { beginning, text: goOn(beginning, rest) };
}

async function* goOn(beginning: string, rest: AsyncIterator<string>): AsyncIterable<string> {
    try {
        if (beginning !== '') yield beginning;
        for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
    } finally {
        await rest.return?.();
    }
}
