import AFTER_LABEL from '@salesforce/label/c.RedactInline_After';
import ASKING_AGAIN_LABEL from '@salesforce/label/c.RedactInline_CommitAskingAgain';
import BACK_LABEL from '@salesforce/label/c.RedactInline_Back';
import BEFORE_LABEL from '@salesforce/label/c.RedactInline_Before';
import COMMIT_ONE_LABEL from '@salesforce/label/c.RedactInline_Commit_One';
import COMMIT_OTHER_LABEL from '@salesforce/label/c.RedactInline_Commit_Other';
import ENTRIES_ONE_LABEL from '@salesforce/label/c.RedactInline_ReviewEntries_One';
import ENTRIES_OTHER_LABEL from '@salesforce/label/c.RedactInline_ReviewEntries_Other';
import NO_UNDO_LABEL from '@salesforce/label/c.RedactInline_NoUndo';
import NOTE_LABEL from '@salesforce/label/c.RedactInline_Note';
import NOTE_HELP_LABEL from '@salesforce/label/c.RedactInline_NoteHelp';
import NOTE_LENGTH_LABEL from '@salesforce/label/c.RedactInline_NoteLength';
import NOTE_REPEATS_LABEL from '@salesforce/label/c.RedactInline_NoteRepeats';
import PASSAGES_ONE_LABEL from '@salesforce/label/c.RedactInline_ReviewPassages_One';
import PASSAGES_OTHER_LABEL from '@salesforce/label/c.RedactInline_ReviewPassages_Other';
import PROGRESS_ONE_LABEL from '@salesforce/label/c.RedactInline_CommitProgress_One';
import PROGRESS_OTHER_LABEL from '@salesforce/label/c.RedactInline_CommitProgress_Other';
import REMOVE_LABEL from '@salesforce/label/c.RedactInline_ReviewRemove';
import REVIEW_COUNT_LABEL from '@salesforce/label/c.RedactInline_ReviewCount';
import SEVERAL_LABEL from '@salesforce/label/c.RedactInline_ReviewSeveral';
import SHOW_LESS_LABEL from '@salesforce/label/c.RedactInline_ReviewShowLess';
import SHOW_WHOLE_LABEL from '@salesforce/label/c.RedactInline_ReviewShowWhole';
import CHECKING_LABEL from '@salesforce/label/c.RedactInline_CommitChecking';
import CONCERNED_LABEL from '@salesforce/label/c.RedactInline_ReviewConcerned';
import LEAVE_OUT_LABEL from '@salesforce/label/c.RedactInline_DisplacedLeave';
import UNDECIDED_LOADED_ONE_LABEL from '@salesforce/label/c.RedactInline_ReviewUndecidedLoaded_One';
import UNDECIDED_LOADED_OTHER_LABEL from '@salesforce/label/c.RedactInline_ReviewUndecidedLoaded_Other';
import UNDECIDED_ONE_LABEL from '@salesforce/label/c.RedactInline_ReviewUndecided_One';
import UNDECIDED_OTHER_LABEL from '@salesforce/label/c.RedactInline_ReviewUndecided_Other';
import UNDECIDED_SHOW_LABEL from '@salesforce/label/c.RedactInline_ReviewUndecidedShow';
import TITLE_LABEL from '@salesforce/label/c.RedactInline_ReviewTitle';

/** The words of the review. */
export const REVIEW_LABELS = {
    title: TITLE_LABEL,
    count: REVIEW_COUNT_LABEL,
    entries: { one: ENTRIES_ONE_LABEL, other: ENTRIES_OTHER_LABEL },
    passages: { one: PASSAGES_ONE_LABEL, other: PASSAGES_OTHER_LABEL },
    undecided: { one: UNDECIDED_ONE_LABEL, other: UNDECIDED_OTHER_LABEL },
    undecidedLoaded: { one: UNDECIDED_LOADED_ONE_LABEL, other: UNDECIDED_LOADED_OTHER_LABEL },
    undecidedShow: UNDECIDED_SHOW_LABEL,
    severalCategories: SEVERAL_LABEL,
    before: BEFORE_LABEL,
    after: AFTER_LABEL,
    showWhole: SHOW_WHOLE_LABEL,
    showLess: SHOW_LESS_LABEL,
    removePassage: REMOVE_LABEL,
    note: NOTE_LABEL,
    noteHelp: NOTE_HELP_LABEL,
    noteRepeats: NOTE_REPEATS_LABEL,
    noteLength: NOTE_LENGTH_LABEL,
    noUndo: NO_UNDO_LABEL,
    back: BACK_LABEL,
    commit: { one: COMMIT_ONE_LABEL, other: COMMIT_OTHER_LABEL },
    progress: { one: PROGRESS_ONE_LABEL, other: PROGRESS_OTHER_LABEL },
    askingAgain: ASKING_AGAIN_LABEL,
    checking: CHECKING_LABEL,
    leaveOut: LEAVE_OUT_LABEL,
    concerned: CONCERNED_LABEL
} as const;
