/**
 * The next list on the way from what is rendered to what shall be: both in the same order, and each list on the way differs
 * from the one before in one place only. A renderer that compares lists from both ends then never moves what stays; moving an
 * element would take its focus, its selection and its state. Where what stays is to stand in another order, it is moved after
 * all. Answers `shown` itself once it is what is wanted.
 */
export function nextShown(shown: readonly string[], wanted: readonly string[]): readonly string[] {
    const isWanted = new Set(wanted);
    const stays = shown.filter((key) => isWanted.has(key));
    const isStaying = new Set(stays);
    const inOrder = wanted.filter((key) => isStaying.has(key));
    if (!isSame(stays, inOrder)) return wanted;
    const after = [...stays, undefined];
    let from = 0;
    let to = 0;
    for (const stop of after) {
        const gone = runUntil(shown, from, stop);
        const come = runUntil(wanted, to, stop);
        if (gone > from || come > to) {
            return [...shown.slice(0, from), ...wanted.slice(to, come), ...shown.slice(gone)];
        }
        from = gone + 1;
        to = come + 1;
    }
    return shown;
}

/** Where the run that begins here ends: at the key, or at the end of the list. */
function runUntil(keys: readonly string[], from: number, stop: string | undefined): number {
    const end = stop === undefined ? -1 : keys.indexOf(stop, from);
    return end < 0 ? keys.length : end;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
    return some.length === others.length && some.every((key, index) => key === others[index]);
}
