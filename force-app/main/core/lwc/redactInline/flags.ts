import type { FlagView } from 'c/entryFlag';
import type { Notice } from 'c/errorPanel';
import type { Flag } from 'c/proxyContract';
import { withLastAnswer } from './lastAnswer.ts';
import type { Visit } from './visit.ts';

/** What is known of the flags of a record. */
export interface Flags {
    /** The latest of each entry; `null` until they are read. */
    readonly list: readonly Flag[] | null;
    /** The entry whose reason is asked for. */
    readonly asking: string | null;
    /** The entry whose flag is on its way. */
    readonly sending: string | null;
    /** The flagged entry that was visited last. */
    readonly place: string | null;
    /** The call whose answer counts: an older one must not undo what a newer one has told. */
    readonly call: object | null;
    /** Whether earlier pages are read on the way to a flagged entry. */
    readonly isSeeking: boolean;
    /** How often in a row they could not be read. */
    readonly failures: number;
    /** Why they cannot be shown, or one could not be stored. */
    readonly problem: Notice | null;
}

/** Before anything is read of them. */
export const UNREAD_FLAGS: Flags = {
    list: null,
    asking: null,
    sending: null,
    place: null,
    call: null,
    isSeeking: false,
    failures: 0,
    problem: null
};

/** Whether reading them failed and nothing was told of it yet: it is tried again. */
export function isToBeRead({ list, failures, problem }: Flags): boolean {
    return list === null && failures > 0 && problem === null;
}

/** The visit with a change of its flags. */
export function withFlags(visit: Visit, change: Partial<Flags>): Visit {
    return { ...visit, flags: { ...visit.flags, ...change } };
}

/** The open flag of an entry. */
export function openFlagOf({ list }: Flags, identifier: string): Flag | undefined {
    return openFlags(list).find(({ entryIdentifier }) => entryIdentifier === identifier);
}

/** How many entries have an open flag, loaded or not. */
export function countOpenFlags({ list }: Flags): number {
    return openFlags(list).length;
}

/**
 * The flagged entries in the order in which they are visited: first those that are not loaded, which are earlier, then those that
 * are, in the order of the transcript.
 */
export function flaggedInOrder({ flags, bench }: Visit): readonly string[] {
    const position = new Map(bench?.transcript.entries.map(({ identifier }, index) => [identifier, index]));
    const positionOf = (identifier: string): number => position.get(identifier) ?? -1;
    return openFlags(flags.list)
        .map(({ entryIdentifier }) => entryIdentifier)
        .sort((a, b) => positionOf(a) - positionOf(b));
}

/** What each entry shows of its flag; entries that have nothing to show are left out. */
export const flagViewsOf: (flags: Flags) => ReadonlyMap<string, FlagView> = withLastAnswer((flags) => {
    const { list, asking, sending } = flags;
    const views = new Map<string, FlagView>();
    const touched = [asking, sending].filter((identifier) => identifier !== null);
    const identifiers = [...(list ?? []).map(({ entryIdentifier }) => entryIdentifier), ...touched];
    const flagOf = new Map(list?.map((flag) => [flag.entryIdentifier, flag]));
    for (const identifier of identifiers) {
        views.set(identifier, {
            flag: flagOf.get(identifier) ?? null,
            isChoosing: asking === identifier,
            isBusy: sending === identifier
        });
    }
    return views;
});

const NO_FLAGS: readonly Flag[] = [];

function openFlags(list: readonly Flag[] | null): readonly Flag[] {
    return list?.filter(({ resolution }) => resolution === null) ?? NO_FLAGS;
}
