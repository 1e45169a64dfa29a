import type { Locator } from 'playwright-core';
import { dragOver } from './dragOver.ts';
import type { EntryText, RecordPage } from './recordPage.ts';

export type HandName = 'mouse' | 'keyboard' | 'touch';

/** What somebody works with, and nothing else; text is typed by all. */
export interface Hand {
    /** Goes to where a key is to act. */
    reach(target: Locator): Promise<void>;
    /** Presses a button, or what acts as one. */
    press(button: Locator): Promise<void>;
    /** Does what a key does: with the key, or with the button that does the same. */
    act(key: string, button: Locator): Promise<void>;
    /** Checks a box or unchecks it. */
    toggle(box: Locator): Promise<void>;
    /** Chooses an option of a group of radio buttons. */
    choose(group: Locator, option: string): Promise<void>;
    /** Opens the menu of the header and takes an item. */
    pick(item: string): Promise<void>;
    /** Puts the cursor into a field and replaces what it says. */
    write(field: Locator, words: string): Promise<void>;
    /** Selects words of an entry, drafts them and closes the entry. */
    draftWords(entry: EntryText, words: string): Promise<void>;
}

const MENU = /^More$/;

/** More than the menu has. */
const MOST_ITEMS = 10;

/** Makes the hand that works on a page. */
export function handOf(name: HandName, recordPage: RecordPage): Hand {
    return HANDS[name](recordPage);
}

const HANDS: Readonly<Record<HandName, (recordPage: RecordPage) => Hand>> = {
    mouse: (recordPage) => ({
        ...pointing(recordPage, (target) => target.click()),
        reach: (target) => target.hover(),
        async draftWords({ identifier }, words) {
            await dragOver(recordPage.page, recordPage.entry(identifier).locator('.text'), words);
            await recordPage.button('Redact selection').click();
            await recordPage.button('Done').click();
        }
    }),
    touch: (recordPage) => ({
        ...pointing(recordPage, (target) => target.tap()),
        reach: (target) => target.scrollIntoViewIfNeeded(),
        async draftWords({ identifier }, words) {
            const entry = recordPage.entry(identifier);
            const tap = (name: string | RegExp): Promise<void> =>
                entry.getByRole('button', { name, exact: true }).tap();
            await tap(/^Redact…/);
            await tap('Pick words');
            for (const word of ends(words.split(' '))) await tap(word);
            await tap('Redact selection');
            await tap('Done');
        }
    }),
    keyboard
};

/** What pointing devices have in common. */
function pointing(
    { page, button }: RecordPage,
    point: (target: Locator) => Promise<void>
): Omit<Hand, 'reach' | 'draftWords'> {
    return {
        press: point,
        act: (_key, button) => point(button),
        toggle: point,
        choose: (group, option) => point(group.locator('label').filter({ hasText: option })),
        async pick(item) {
            await point(button(MENU));
            await point(page.getByRole('menuitem', { name: item }));
        },
        async write(field, words) {
            await point(field);
            await overwrite(page, words);
        }
    };
}

function keyboard(recordPage: RecordPage): Hand {
    const { page, tabTo } = recordPage;
    const pressOn = async (target: Locator, key: string): Promise<void> => {
        await tabTo(target);
        await page.keyboard.press(key);
    };
    return {
        reach: tabTo,
        press: (button) => pressOn(button, 'Enter'),
        act: (key) => page.keyboard.press(key),
        toggle: (box) => pressOn(box, 'Space'),
        async choose(group, option) {
            const radios = group.getByRole('radio');
            const checked = group.getByRole('radio', { checked: true });
            await pressOn((await checked.count()) > 0 ? checked : radios.first(), 'Space');
            const wanted = group.getByRole('radio', { name: option });
            for (let left = await radios.count(); left > 0 && !(await wanted.isChecked()); left -= 1) {
                await page.keyboard.press('ArrowDown');
            }
        },
        async pick(item) {
            await pressOn(recordPage.button(MENU), 'Enter');
            const wanted = page.getByRole('menuitem', { name: item });
            await wanted.waitFor();
            const hasFocus = (): Promise<boolean> => wanted.evaluate((element) => element.matches(':focus'));
            for (let left = MOST_ITEMS; left > 0 && !(await hasFocus()); left -= 1) {
                await page.keyboard.press('ArrowDown');
            }
            await page.keyboard.press('Enter');
        },
        async write(field, words) {
            await tabTo(field);
            await overwrite(page, words);
        },
        async draftWords(entry, words) {
            await recordPage.selectByKeyboard(entry, words);
            await page.keyboard.press('r');
            await page.keyboard.press('Escape');
        }
    };
}

async function overwrite(page: RecordPage['page'], words: string): Promise<void> {
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(words);
}

/** The first and the last, once where they are one. */
function ends(words: readonly string[]): readonly string[] {
    return words.length === 1 ? words : [...words.slice(0, 1), ...words.slice(-1)];
}
