/** The value of an answer's body; `null` where it is no JSON: the words of the parser would quote what stands there. */
export function parseJson(body: string): unknown {
    try {
        return JSON.parse(body);
    } catch {
        return null;
    }
}
