export { commitEnd, type CommitContext, type CommitEnd } from './commitEnd.ts';
export { copyLines } from './copyLines.ts';
export { reviewRows, type ReviewContext } from './reviewRows.ts';
export { sendCommit, type Sending } from './sendCommit.ts';
