/**
 * Reads lines of JSON and hands each out as it comes; answers the last one. Where nothing comes before all is there, because
 * something in between keeps it back, the lines come at once. `undefined` where there is no line, or one that is no JSON.
 */
export async function readLines(response: Response, onLine: (line: unknown) => void): Promise<unknown> {
    let last: unknown;
    const take = (text: string): void => {
        for (const line of text.split('\n')) {
            if (line.trim() === '') continue;
            last = parseJson(line);
            onLine(last);
        }
    };
    const reader = response.body?.getReader();
    if (!reader) {
        take(await response.text());
        return last;
    }
    const decoder = new TextDecoder();
    const readOn = async (begun: string): Promise<void> => {
        const { done, value } = await reader.read();
        if (done) {
            take(begun);
            return;
        }
        const text = begun + decoder.decode(value, { stream: true });
        const end = text.lastIndexOf('\n') + 1;
        take(text.slice(0, end));
        await readOn(text.slice(end));
    };
    await readOn('');
    return last;
}

/** The value of a text; `undefined` where it is no JSON. */
export function parseJson(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}
