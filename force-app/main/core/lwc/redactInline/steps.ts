import { atNext, atPrevious, redone, undone, type Bench } from 'c/drafting';
import { Shortcut } from './shortcut.ts';

/** What the user does to the draft as a whole, by key or by button. */
export const STEPS: Readonly<Record<Shortcut, (bench: Bench) => Bench>> = {
    [Shortcut.Undo]: undone,
    [Shortcut.Redo]: redone,
    [Shortcut.Next]: atNext,
    [Shortcut.Previous]: atPrevious
};
