import { applyMasks } from 'c/redaction';
import type { EntriesAnswer, PreviewRequest } from 'c/proxyContract';
import { Act } from '../caller.ts';
import { commitMaskRules } from '../policy/maskRules.ts';
import type { StoredEntry } from '../salesforce/gateway.ts';
import type { PageWithReading } from '../transcript/reading.ts';
import { refuseChanged, refusePastTheEnd, type AskedEntry } from './commit/checkAsked.ts';
import { checkEntries } from './commit/checkRequest.ts';
import type { CommitGround } from './commit/commitScope.ts';
import { listEntries, type EntriesQuery } from './listEntries.ts';
import { policyOf, type RecordVisit } from './recordVisit.ts';
import { tellingFreshEntries } from './tellView.ts';

/** Which page is looked at, and what is drafted. */
export interface Preview {
    readonly query: EntriesQuery;
    readonly request: PreviewRequest;
}

/**
 * A page of the record's entries as a caller who may only view would get it, were the draft committed. It takes the very way
 * that such a caller's page takes, over texts with the draft's masks in place; entries of the draft that are on other pages
 * are left alone. Nothing is stored.
 *
 * @throws {ProblemError} as {@link listEntries} does, and REQUEST_INVALID, SPAN_INVALID, ENTRY_CHANGED with the fresh entries
 */
export async function previewEntries(visit: RecordVisit, { query, request }: Preview): Promise<EntriesAnswer> {
    const { answer } = await policyOf(visit);
    checkEntries(request, answer);
    const viewer: RecordVisit = { ...visit, caller: { ...visit.caller, act: Act.View } };
    return listEntries(viewer, query, (page, ground) => withDraft(page, { ...ground, visit }, request));
}

async function withDraft(
    page: PageWithReading,
    ground: CommitGround,
    { entries: asked }: PreviewRequest
): Promise<PageWithReading> {
    const known = new Map(page.reading.map((entry) => [entry.identifier, entry]));
    const pairs = asked.flatMap((entry): readonly AskedEntry[] => {
        const stored = known.get(entry.identifier);
        return stored ? [{ asked: entry, stored }] : [];
    });
    await tellingFreshEntries(ground, () => refuseChanged(ground, pairs));
    refusePastTheEnd(pairs);
    const rules = commitMaskRules(ground.policy.answer);
    const masked = new Map(
        pairs.map(({ asked: { spans }, stored }) => [
            stored.identifier,
            { ...stored, text: applyMasks(stored.text ?? '', spans, rules).text }
        ])
    );
    const withMasks = (entries: readonly StoredEntry[]): readonly StoredEntry[] =>
        entries.map((entry) => masked.get(entry.identifier) ?? entry);
    return {
        ...page,
        entries: withMasks(page.entries),
        reading: withMasks(page.reading)
    };
}
