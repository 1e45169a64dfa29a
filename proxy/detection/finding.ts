import type { Suggestion } from 'c/proxyContract';

/** What a detector proposes in one text; offsets are UTF-16 code units. */
export type Finding = Omit<Suggestion, 'id' | 'group'>;
