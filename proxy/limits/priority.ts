/**
 * What a call is for, where places are scarce: bulk work is refused first, then reading, and last what a supervisor commits.
 */
export const Priority = { Bulk: 'bulk', Reading: 'reading', Commit: 'commit' } as const;
export type Priority = (typeof Priority)[keyof typeof Priority];

/** Parts of a limit that are not everybody's, in percent. */
export interface Shares {
    /** Kept for commits: neither reading nor bulk work takes it. */
    readonly commitReserve: number;
    /** The most that bulk work may fill. */
    readonly bulkMost: number;
}

/** How much of a limit may be used up before a call of this priority is refused; a limit of at least 1 lets everyone begin. */
export function mostFor(priority: Priority, limit: number, { commitReserve, bulkMost }: Shares): number {
    if (priority === Priority.Commit) return limit;
    const readable = limit - Math.floor((limit * commitReserve) / 100);
    if (priority === Priority.Reading) return readable;
    return Math.min(readable, Math.ceil((limit * bulkMost) / 100));
}
