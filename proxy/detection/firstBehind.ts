/** The index of the first one that ends behind an offset in UTF-16 code units, by halving; they are in order and apart. */
export function firstBehind(standing: readonly { readonly end: number }[], offset: number): number {
    let low = 0;
    let high = standing.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((standing[middle]?.end ?? 0) <= offset) low = middle + 1;
        else high = middle;
    }
    return low;
}
