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

const MASK = /\[redacted: [^\]]+\]/g;

/** Stands for any mask. */
const MASKED = '█';

describe('redacting in many scripts', { skip: chromiumMissing }, () => {
    const stage = useStage();

    test('masks what is selected in each of them and leaves every other code unit', async () => {
        const before = await stage.simulator.entries(SEED);
        const selected = await Promise.all(
            SELECTIONS.map(async (selection) => ({
                ...selection,
                ...(await stage.simulator.entryWith(SEED, selection.words))
            }))
        );
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });

        for (const { words, ...entry } of selected) {
            await recordPage.selectByKeyboard(entry, words);
            await recordPage.page.keyboard.press('r');
            await recordPage.page.keyboard.press('Escape');
        }
        await recordPage.commit('Another reason');
        await recordPage.text(/^\d entries redacted and verified$/).waitFor();

        const after = await stage.simulator.entries(SEED);
        for (const [index, { identifier, messageText }] of before.entries()) {
            const drafted = selected.filter((entry) => entry.identifier === identifier);
            assert.equal(
                after[index]?.messageText?.replaceAll(MASK, MASKED) ?? null,
                drafted.reduce((text, { words }) => text?.replace(words, MASKED) ?? null, messageText),
                drafted.map(({ title }) => title).join()
            );
        }
    });
});
