import type { Flag } from 'c/proxyContract';

/** What is known of the flag of an entry. */
export interface FlagView {
    /** The latest; `null` where there is none to tell of. */
    readonly flag: Flag | null;
    /** Whether a reason is asked for: of a new flag, or for declining the one there is. */
    readonly isChoosing: boolean;
    /** Whether what was decided is on its way. */
    readonly isBusy: boolean;
}

/** An entry that nobody has flagged. */
export const NO_FLAG: FlagView = { flag: null, isChoosing: false, isBusy: false };

/** What somebody does about the flag of an entry. */
export const FlagAct = {
    /** Ask for the reason. */
    Ask: 'ask',
    /** Leave the question. */
    Leave: 'leave',
    /** Flag, or decline, for a reason. */
    Answer: 'answer',
    Withdraw: 'withdraw',
    /** Open the entry for selection. */
    Redact: 'redact'
} as const;
export type FlagAct = (typeof FlagAct)[keyof typeof FlagAct];

/** The detail of a `flagact` event; `reasonCode` with `answer` alone. */
export interface FlagActDetail {
    readonly act: FlagAct;
    readonly identifier: string;
    readonly reasonCode?: string;
}
