import { withEverywhere } from 'c/drafting';
import { appearanceWords } from 'c/markDetails';
import { appearancesNotice } from 'c/notices';
import { ProxyProblem } from 'c/proxyClient';
import type { Span } from 'c/redaction';
import { shownAppearances, type Appearances } from './appearances.ts';
import { withChangedEntries } from './changedEntries.ts';
import { editDraft } from './editDraft.ts';
import type { Host } from './host.ts';

/** Looks for every appearance of the value of a mark, and says how many can be drafted. Nothing is drafted yet. */
export async function findEverywhere(host: Host, identifier: string, span: Span): Promise<void> {
    const { client, visit } = host;
    const entry = visit.bench?.transcript.entries.find((each) => each.identifier === identifier);
    if (!client || !entry) return;
    const asked: Appearances = { identifier, span, answer: null };
    host.visit = { ...visit, appearances: asked };
    const isStill = (): boolean => host.client === client && host.visit.appearances === asked;
    try {
        const answer = await client.findAppearances({ identifier, revision: entry.revision, span });
        if (!isStill()) return;
        host.visit = { ...host.visit, appearances: { ...asked, answer } };
        const shown = shownAppearances(host.visit.appearances, host.visit.bench);
        host.announcement = shown ? appearanceWords(shown.found) : '';
    } catch (error) {
        if (!(error instanceof ProxyProblem)) throw error;
        if (!isStill()) return;
        const left = { ...host.visit, appearances: null };
        host.visit =
            error.code === 'ENTRY_CHANGED'
                ? withChangedEntries(left, error, new Map([[identifier, entry.revision]]))
                : { ...left, notice: appearancesNotice(error, Date.now()) };
    }
}

/** Drafts every appearance that was found, in one step. */
export function draftEverywhere(host: Host): void {
    const { answer } = host.visit.appearances ?? {};
    if (answer) editDraft(host, (bench) => withEverywhere(bench, answer.entries));
}
