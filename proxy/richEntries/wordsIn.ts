/** What a payload can hold anywhere. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON. */
export function isJson(value: unknown): value is Json {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object under a name; an empty one where there is none. */
export function objectIn(value: Json, name: string): Json {
    const found = value[name];
    return isJson(found) ? found : {};
}

/** The objects in the list under a name. */
export function objectsIn(value: Json, name: string): readonly Json[] {
    const found = value[name];
    return Array.isArray(found) ? found.filter(isJson) : [];
}

/** The text under a name; empty where there is none. */
export function textIn(value: Json, name: string): string {
    const found = value[name];
    return typeof found === 'string' ? found : '';
}

/** What somebody could read in a value, in its order, whatever its shape: every text and number but for ids and names of types. */
export function wordsIn(value: unknown): readonly string[] {
    if (typeof value === 'string') return value.trim() === '' ? [] : [value];
    if (typeof value === 'number') return [String(value)];
    if (Array.isArray(value)) return value.flatMap(wordsIn);
    if (!isJson(value)) return [];
    return Object.entries(value).flatMap(([name, each]) => (TECHNICAL.test(name) ? [] : wordsIn(each)));
}

/** Lines of those parts that say something. */
export function linesOf(...parts: readonly (string | readonly string[])[]): string {
    return parts
        .flat()
        .filter((part) => part.trim() !== '')
        .join('\n');
}

const TECHNICAL = /^(?:id|ids|.*Ids?|.*Identifiers?|.*Type|subject|role|isTruncated|references|.*Timestamp)$/;
