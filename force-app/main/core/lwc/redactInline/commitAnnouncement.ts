import type { CommitEnd } from 'c/commits';
import { counted } from 'c/wording';
import { LABELS } from './labels.ts';

/** What is heard of a commit's end: counts. Notices speak for themselves, so they are not heard twice. */
export function commitAnnouncement(end: CommitEnd): string {
    if (end.kind !== 'committed') return '';
    const { verifiedCount, rest } = end.summary;
    const verified = verifiedCount > 0 ? [counted(verifiedCount, LABELS.verified)] : [];
    const left = rest.length > 0 ? [counted(rest.length, LABELS.left)] : [];
    return [...verified, ...left].join('. ');
}
