/** The name that a misspelt one most likely means, or `null` when none is near. */
export function closest(misspelt: string, names: Iterable<string>): string | null {
    const asked = misspelt.toLowerCase();
    let nearest: string | null = null;
    let least = Math.max(2, Math.floor(asked.length / 3)) + 1;
    for (const name of names) {
        const distance = editDistance(asked, name.toLowerCase());
        if (distance < least) [nearest, least] = [name, distance];
    }
    return nearest;
}

/** How many letters are to be added, dropped or changed (Levenshtein); names are short. */
function editDistance(from: string, to: string): number {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}
