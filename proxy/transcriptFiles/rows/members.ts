/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The plain values of an object and of the objects that it holds, by their paths in small letters, such as `speaker.name`. Of names
 * that differ in case only, the first counts.
 */
export function membersOf(object: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
    const members = new Map<string, unknown>();
    collect(object, '', members);
    return members;
}

function collect(object: Readonly<Record<string, unknown>>, prefix: string, members: Map<string, unknown>): void {
    for (const name in object) {
        if (!Object.hasOwn(object, name)) continue;
        const path = prefix + name.toLowerCase();
        const value = object[name];
        if (isObject(value)) collect(value, `${path}.`, members);
        else if (value !== null && !members.has(path)) members.set(path, value);
    }
}
