import { counted } from 'c/wording';
import { LABELS } from './labels.ts';
import { viewOf } from './view.ts';
import type { Visit } from './visit.ts';

/** What is heard of a change of the draft: how many suggestions were dismissed or came back, else how much is drafted. */
export function draftAnnouncement(before: Visit, after: Visit): string {
    const [was, is] = [before.bench?.history.present, after.bench?.history.present];
    if (!was || !is || was.dismissed.size === is.dismissed.size) return viewOf(after).drafted;
    const isBack = is.dismissed.size < was.dismissed.size;
    const { step } = isBack ? was : is;
    return counted(step?.count ?? 0, isBack ? LABELS.restored : LABELS.dismissed);
}
