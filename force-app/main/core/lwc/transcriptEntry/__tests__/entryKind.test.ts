import TranscriptEntry from 'c/transcriptEntry';
import type { TranscriptEntry as Entry } from 'c/proxyContract';
import { entryOf, POLICY, RULES, suggestionOf } from 'jest/entries';
import { find, show } from 'jest/show';

function showEntry(entry: Entry, properties: Record<string, unknown> = {}): HTMLElement {
    const usual = { rules: RULES, categories: POLICY.categories, canRedact: true };
    return show('c-transcript-entry', TranscriptEntry, { entry, ...usual, ...properties });
}

describe('the kind of an entry', () => {
    it('names the kind of an entry that is no plain text, and what it holds that nobody can redact', () => {
        const known = {
            kind: 'formResponse',
            redactable: false,
            suggestions: [suggestionOf(), suggestionOf({ id: 's2' })]
        };
        const supervisor = showEntry(entryOf(known));
        const agent = showEntry(entryOf({ ...known, suggestions: [] }), { canRedact: false });

        expect(find(supervisor, '.kind').textContent).toBe('Answers to a form');
        expect(find(supervisor, '.search-note').textContent).toContain('card number. An operator can delete');
        expect(find(agent, '.kind').textContent).toBe('Answers to a form');
        expect(agent.shadowRoot?.querySelector('.search-note')).toBeNull();
    });

    it('says nothing of names in an event: they stand above what their speakers say', () => {
        const suggestions = [suggestionOf({ category: 'PERSON' })];
        const event = showEntry(entryOf({ kind: 'event', redactable: false, suggestions }));
        const form = showEntry(entryOf({ kind: 'form', redactable: false, suggestions }));

        expect(event.shadowRoot?.querySelector('.search-note')).toBeNull();
        expect(find(form, '.search-note').textContent).toContain('name.');
    });

    it('marks a text that cannot be redacted only where others can, so no text of a copy', () => {
        const copied = entryOf({ redactable: false });
        const among = showEntry(copied);
        const onCopy = showEntry(copied, { canRedact: false });

        expect(find(among, '.kind').textContent).toBe('Text of another source');
        expect(find(among, '.note').textContent).toBe('Cannot be redacted here');
        expect(onCopy.shadowRoot?.querySelector('.kind, .note')).toBeNull();
    });
});
