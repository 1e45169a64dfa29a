/** The items in their order, so many to a chunk; the last may hold fewer, and of nothing there is none. */
export function chunksOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
        items.slice(index * size, (index + 1) * size)
    );
}
