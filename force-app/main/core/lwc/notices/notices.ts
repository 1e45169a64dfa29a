export { copyNotice } from './copyNotice.ts';
export { flagElsewhereNotice, flagNotice, flagsUnreadNotice, historyNotice } from './flagNotices.ts';
export { limitsNotice } from './limitsNotice.ts';
export { emptyPanelOf, problemPanelOf } from './panels.ts';
export { isPutOff, triedAgain } from './putOff.ts';
export { retryAtOf } from './retryAt.ts';
export {
    hasToWait,
    uploadAgainNotice,
    uploadNotice,
    uploadProblemNotice,
    uploadUnknownNotice
} from './uploadNotices.ts';
export {
    appearancesNotice,
    changedNotice,
    commitNotice,
    dismissalNotice,
    entriesChangedNotice,
    readNotice,
    redactedNotice,
    unmaskedNotice
} from './transcriptNotices.ts';
