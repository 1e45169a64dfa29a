import type { OrgControl } from './orgControl.ts';
import type { StandIn } from './transportStandIn.ts';

/** Where something is named: by a custom label, in any language, and by words that its name or text also has. */
export interface Named {
    /** A custom label without the prefix of its name; its placeholders stand for anything. */
    readonly label?: string;
    readonly words?: string;
}

/** What a scenario does on the open page. Each waits until it can be done, and throws a sentence when it cannot. */
export interface Player {
    readonly org: OrgControl;
    /** The seed of the record that is open. */
    readonly seed: string;
    /** Presses a button or what acts as one. */
    readonly press: (target: Named) => Promise<void>;
    /** Presses what folds something out, where that is folded in. */
    readonly unfold: (target: Named) => Promise<void>;
    /** Chooses the radio button at this place, counted from 0. */
    readonly choose: (index: number) => Promise<void>;
    /** Ticks the checkbox at this place, counted from 0, or takes its tick away. */
    readonly tick: (index: number) => Promise<void>;
    /** Writes into the only field of its kind that is shown. */
    readonly write: (field: 'search' | 'textarea', words: string) => Promise<void>;
    /** Presses a key where the focus is. */
    readonly key: (key: string) => Promise<void>;
    /** Waits until this is to be read. */
    readonly see: (text: Named) => Promise<void>;
    /** Waits until this is no longer to be read. */
    readonly miss: (text: Named) => Promise<void>;
    /** Moves the focus to a suggestion in the transcript: the first one that holds digits, else the first one. */
    readonly focusMark: () => Promise<void>;
    /** Goes on to another record and comes back, as Lightning does without loading the page anew. */
    readonly comeBack: () => Promise<void>;
    /** Identifies the first entry in which something is drafted. */
    readonly draftedEntry: () => Promise<string>;
    /** Stands between the browser and what it calls, from now on. */
    readonly standIn: (...standIns: readonly StandIn[]) => void;
    /** Does something again and again while the page is open; milliseconds between. */
    readonly every: (ms: number, act: () => Promise<void>) => void;
}
