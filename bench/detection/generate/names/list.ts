/** The names of a text in which white space separates them; `_` stands for a space within a name. */
export function list(text: string): readonly string[] {
    return text
        .trim()
        .split(/\s+/u)
        .map((name) => name.replaceAll('_', ' '));
}
