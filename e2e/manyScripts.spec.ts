import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chromiumMissing } from './chromium.ts';
import { useStage } from './useStage.ts';

const SEED = 'manyScripts';

/** What is selected in which entry: beside emoji of several code units, over one, in right-to-left text, after CRLF. */
const SELECTIONS = [
    { title: 'words beside an emoji of joined people', words: '5500-0055-5507-8842' },
    { title: 'an emoji with a skin tone', words: '👋🏽' },
    { title: 'a family of joined people', words: '👨‍👩‍👧‍👦' },
    { title: 'words between right-to-left letters', words: 'zoe@example.com' },
    { title: 'a line after a line break of two code units', words: '4111 1111 1111 4321' },
    { title: 'what Connect escapes', words: '<barcode> & the PIN\\label' }
];

describe('redacting in many scripts', { skip: chromiumMissing }, () => {
    const stage = useStage();

    for (const { title, words } of SELECTIONS) {
        test(`masks ${title} and leaves every other code unit`, async () => {
            const before = await stage.simulator.entries(SEED);
            const entry = await stage.simulator.entryWith(SEED, words);
            const recordPage = await stage.open({ user: 'supervisor', record: SEED });

            await recordPage.selectByKeyboard(entry, words);
            await recordPage.page.keyboard.press('r');
            await recordPage.page.keyboard.press('Escape');
            await recordPage.commit('Another reason');
            await recordPage.entry(entry.identifier).getByText('Redacted and verified').waitFor();

            const after = await stage.simulator.entries(SEED);
            const stored = after.find(({ identifier }) => identifier === entry.identifier)?.messageText ?? '';
            const [head = '', tail = ''] = entry.text.split(words);
            const mask = stored.slice(head.length, stored.length - tail.length);
            assert.equal(stored, `${head}${mask}${tail}`);
            assert.match(mask, /^\[redacted: [^\]]+\]$/);
            const others = (entries: typeof after): typeof after =>
                entries.filter(({ identifier }) => identifier !== entry.identifier);
            assert.deepEqual(others(after), others(before));
        });
    }
});
