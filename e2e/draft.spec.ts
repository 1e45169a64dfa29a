import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chromiumMissing } from './chromium.ts';
import type { RecordPage } from './recordPage.ts';
import { TALK } from './talk.ts';
import { useStage } from './useStage.ts';
import { takeWay, WAYS, wordsOf } from './ways.ts';

const SEED = 'cardAndSsn';
const SSN = '123-45-6789';

/** What copying an element takes. */
function copied(element: Element): string {
    const selection = getSelection()!;
    selection.selectAllChildren(element);
    const text = selection.toString();
    selection.removeAllRanges();
    return text;
}

describe('the draft', { skip: chromiumMissing }, () => {
    const stage = useStage();

    test('takes a suggestion by one click, gives it back by undo, takes it again by redo, and is copied as it was said', async () => {
        const { identifier, text } = await stage.simulator.entryWith(SEED, SSN);
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        const { page } = recordPage;

        const entry = recordPage.entry(identifier).locator('.text');
        assert.equal(await entry.evaluate(copied), text);
        await recordPage.button(SSN).click();
        await page.getByText('1 passage to redact').first().waitFor();
        assert.equal(await entry.evaluate(copied), text);
        await recordPage.button('Undo').click();
        await page.getByText('Nothing to redact yet').first().waitFor();
        await recordPage.button('Redo').click();
        await page.getByText('1 passage to redact').first().waitFor();
        await page.keyboard.press('Control+z');
        await page.getByText('Nothing to redact yet').first().waitFor();
    });

    test('forgets a dismissed suggestion until undo, over visits', async () => {
        const name = 'Dismiss suggestion: national identification number';
        const answered = (page: RecordPage['page']): Promise<unknown> =>
            page.waitForResponse(
                (answer) => answer.url().endsWith('/dismissals') && answer.request().method() === 'POST'
            );
        const remaining = async ({ page }: RecordPage): Promise<number> =>
            Number.parseInt(await page.getByText(/^\d+ left of \d+$/).innerText());
        const left = ({ page }: RecordPage, count: number): Promise<void> =>
            page.getByText(new RegExp(`^${count} left of \\d+$`)).waitFor();
        const first = await stage.open({ user: 'supervisor', record: SEED });
        const before = await remaining(first);

        await Promise.all([answered(first.page), first.button(name).click()]);
        await left(first, before - 1);
        const second = await stage.open({ user: 'supervisor', record: SEED });
        await left(second, before - 1);
        assert.equal(await second.button(name).count(), 0);

        await Promise.all([
            first.page.waitForResponse((answer) => answer.url().includes('/entries')),
            first.button('Refresh').click()
        ]);
        await left(first, before - 1);
        await Promise.all([answered(first.page), first.button('Undo').click()]);
        await left(first, before);
        const third = await stage.open({ user: 'supervisor', record: SEED });
        await left(third, before);
    });

    test('shows before the commit exactly what Salesforce then stores', async () => {
        const { identifier } = await stage.simulator.entryWith(SEED, SSN);
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });

        await recordPage.button(SSN).click();
        await recordPage.button('Review and redact').click();
        const preview = await recordPage.reviewDialog.getByRole('definition').last().innerText();
        await recordPage.button('Back to the draft').click();
        await recordPage.commit('Government or national id');
        await recordPage.entry(identifier).getByText('Redacted and verified').waitFor();

        const stored = await stage.simulator.entries(SEED);
        assert.equal(stored.find((entry) => entry.identifier === identifier)?.messageText, preview);
    });

    test('is not changed, nor is the text, by typing, pasting, cutting and deleting in the selection surface', async () => {
        const entry = await stage.simulator.entryWith(SEED, SSN);
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        const { page, surface } = recordPage;

        await recordPage.selectByKeyboard(entry, SSN);
        await page.keyboard.type('x9 ');
        await page.keyboard.press('Control+x');
        await page.keyboard.press('Control+v');
        await page.keyboard.press('Delete');
        await page.keyboard.press('Backspace');
        await page.keyboard.press('Enter');
        await page.keyboard.insertText('漢字');

        assert.equal(await surface.inputValue(), entry.text);
        await page.getByText('Nothing to redact yet').first().waitFor();
    });

    test('is offered when the page is opened again in its tab, and not where somebody has redacted it', async () => {
        const { identifier, text } = await stage.simulator.entryWith(SEED, SSN);
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        const { page } = recordPage;
        await recordPage.button(SSN).click();
        await page.getByText('1 passage to redact').first().waitFor();

        page.on('dialog', (dialog) => void dialog.accept());
        await page.reload();
        await page.getByText('Your draft of 1 passage was kept.').waitFor();
        await recordPage.button('Continue').click();
        await page.getByText('1 passage to redact').first().waitFor();

        const masked = text.replace(SSN, '[redacted: national identification number]');
        await stage.simulator.changeEntry(SEED, identifier, masked);
        await page.reload();
        await recordPage.button('Continue').click();
        await page.getByText('1 passage of your draft is already redacted').waitFor();
        await page.getByText('Nothing to redact yet').first().waitFor();
        await page.reload();
        await recordPage.entry(identifier).waitFor();
        assert.equal(await page.getByText(/^Your draft of/).count(), 0);
    });

    test('is asked about before the page is left', async () => {
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        const { page } = recordPage;
        await recordPage.button(SSN).click();
        await page.getByText('1 passage to redact').first().waitFor();

        const asked = page.waitForEvent('dialog');
        const reloaded = page.reload().catch(() => null);
        const dialog = await asked;
        assert.equal(dialog.type(), 'beforeunload');
        await dialog.dismiss();
        await page.getByText('1 passage to redact').first().waitFor();
        await page.close();
        await reloaded;
    });

    for (const way of WAYS.filter(({ shadow }) => shadow === 'synthetic')) {
        test(`is offered again by who comes back to its record in the same page: ${wordsOf(way)}`, async () => {
            const open = await takeWay(stage, way);
            const [talk, other] = [await stage.simulator.record(TALK), await stage.simulator.record(SEED)];
            const { page, hand, button, text } = await open('supervisor');
            const goTo = (recordId: string): Promise<void> =>
                page.locator('c-redact-inline').evaluate((element, id) => {
                    Object.assign(element, { recordId: id });
                }, recordId);
            await hand.press(button(SSN));
            await text('1 passage to redact').waitFor();

            await goTo(other.recordId);
            await text('Nothing to redact yet').waitFor();
            await goTo(talk.recordId);
            await text('Your draft of 1 passage was kept.').waitFor();
            await hand.press(button('Continue'));

            await text('1 passage to redact').waitFor();
            await page.locator('[data-drafted="true"]').getByText(SSN).waitFor();
        });
    }
});
