import { entryOf } from 'jest/entries';
import { NOBODY_HIDDEN, shownEntries, speakersOf, withShown, withToggled } from '../speakerFilter.ts';

const said = (identifier: string, role: string, displayName: string | null) =>
    entryOf({ identifier, sender: { role, displayName } });

const ENTRIES = [
    said('1', 'Chatbot', null),
    said('2', 'EndUser', 'Ana'),
    said('3', 'Agent', 'Ana'),
    said('4', 'EndUser', 'Ana'),
    said('5', 'Router', null),
    said('6', 'System', null)
];

describe('the filter by speaker', () => {
    it('knows speakers by name and role, in the order in which they begin to speak', () => {
        expect(speakersOf(ENTRIES, NOBODY_HIDDEN).map(({ name, role, count }) => `${name}/${role}: ${count}`)).toEqual([
            'bot/: 1',
            'Ana/customer: 2',
            'Ana/agent: 1',
            'system/: 2'
        ]);
    });

    it('hides a speaker and shows them again', () => {
        const customer = speakersOf(ENTRIES, NOBODY_HIDDEN)[1]!.key;
        const hidden = withToggled(NOBODY_HIDDEN, customer);

        expect(shownEntries(ENTRIES, hidden).map(({ identifier }) => identifier)).toEqual(['1', '3', '5', '6']);
        expect(speakersOf(ENTRIES, hidden).map(({ isShown }) => isShown)).toEqual([true, false, true, true]);
        expect(withToggled(hidden, customer)).toEqual(NOBODY_HIDDEN);
        expect(withShown(hidden, ENTRIES[3]!)).toEqual(NOBODY_HIDDEN);
        expect(withShown(hidden, ENTRIES[0]!)).toBe(hidden);
    });

    it('gives the very list where nobody is hidden', () => {
        expect(shownEntries(ENTRIES, NOBODY_HIDDEN)).toBe(ENTRIES);
    });
});
