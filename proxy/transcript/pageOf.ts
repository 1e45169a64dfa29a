import type { EntriesQuery } from './joinOthers.ts';
import type { EntriesPage, Transcript } from './page.ts';
import { pageAfter } from './pageAfter.ts';
import { newestPage, pageBefore } from './pageBackward.ts';

/** The page of a transcript that is asked for. */
export function pageOf(transcript: Transcript, query: EntriesQuery): Promise<EntriesPage> {
    if ('before' in query) return pageBefore(transcript, query.before);
    if ('after' in query) return pageAfter(transcript, query.after);
    return newestPage(transcript);
}
