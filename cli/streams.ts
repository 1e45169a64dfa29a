/** Where a command writes: results to the one, what is said to people to the other. The process itself is such. */
export interface Streams {
    readonly stdout: { write(words: string): unknown };
    readonly stderr: { write(words: string): unknown };
}
