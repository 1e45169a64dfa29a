import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { Route } from 'playwright-core';
import { chromiumMissing } from './chromium.ts';
import type { Simulator } from './simulator.ts';
import { CARD, TALK } from './talk.ts';
import { useStage } from './useStage.ts';
import { takeWay, type Way } from './ways.ts';

const SEED = 'cardAndSsn';
const SSN = '123-45-6789';
const SUGGESTION = SSN;
const REASON = 'Government or national id';
const BY_MOUSE: Way = { object: 'MessagingSession', hand: 'mouse', shadow: 'synthetic' };
const BY_KEYBOARD: Way = { object: 'VoiceCall', hand: 'keyboard', shadow: 'synthetic' };

const MINT = '/apex/ProxyTokenController/mint';

/** Answers the first of these calls as the proxy answers a token that has expired; what browsers ask before it goes on. */
function refusingOnce(): (route: Route) => Promise<void> {
    let isRefused = false;
    return async (route) => {
        if (isRefused || route.request().method() === 'OPTIONS') return route.continue();
        isRefused = true;
        return refuseToken(route);
    };
}

async function refuseToken(route: Route): Promise<void> {
    const problem = { type: 'about:blank', title: '', status: 401, code: 'TOKEN_INVALID', detail: '', requestId: 'r' };
    const origin = (await route.request().headerValue('origin')) ?? '';
    await route.fulfill({ status: 401, json: problem, headers: { 'Access-Control-Allow-Origin': origin } });
}

/** In how many entries of the talk something is redacted. */
async function redactedIn(simulator: Simulator): Promise<number> {
    const entries = await simulator.entries(TALK);
    return entries.filter(({ messageText }) => messageText?.includes('[redacted: ')).length;
}

describe('when something comes between draft and commit', { skip: chromiumMissing }, () => {
    const stage = useStage();

    test('an entry that changed is shown fresh, nothing is redacted, the draft stays and can be committed', async () => {
        const { identifier, text } = await stage.simulator.entryWith(SEED, SSN);
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        await recordPage.button(SUGGESTION).click();

        const changed = text.replace('My ssn', 'As I said, my ssn');
        await stage.simulator.changeEntry(SEED, identifier, changed);
        await recordPage.commit(REASON);

        await recordPage.page.getByText('Someone changed 1 entry meanwhile; nothing was redacted').first().waitFor();
        assert.equal((await stage.simulator.entryWith(SEED, SSN)).text, changed);
        assert.deepEqual(await stage.simulator.rows('RedactInline_Event__c'), []);
        await recordPage.entry(identifier).getByText('As I said').waitFor();
        await recordPage.page.getByText('1 passage to redact').first().waitFor();

        await recordPage.commit(REASON);
        await recordPage.entry(identifier).getByText('Redacted and verified').waitFor();
        const { text: stored } = await stage.simulator.entryWith(SEED, 'As I said');
        assert.equal(stored, changed.replace(SSN, '[redacted: national identification number]'));
    });

    test('a draft that does not fit any more is asked about, and drafted again where it belongs now', async () => {
        const { identifier, text } = await stage.simulator.entryWith(SEED, SSN);
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        const { page } = recordPage;
        await recordPage.button(SUGGESTION).click();
        await stage.simulator.changeEntry(SEED, identifier, text.replace(SSN, '987-65-4320'));
        await recordPage.commit(REASON);

        const question = page.getByRole('heading', { name: '1 drafted passage needs your decision' });
        await question.waitFor();
        assert.ok(await question.evaluate((element) => element.matches(':focus')));
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await recordPage.surface.waitFor();
        const selected = await recordPage.surface.evaluate(
            ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) => value.slice(selectionStart, selectionEnd)
        );
        assert.equal(selected, '987-65-4320');
        await page.keyboard.press('r');

        await question.waitFor({ state: 'detached' });
        await recordPage.commit(REASON);
        await recordPage.entry(identifier).getByText('Redacted and verified').waitFor();
        const stored = await stage.simulator.entries(SEED);
        const after = stored.find((entry) => entry.identifier === identifier)?.messageText;
        assert.equal(after, text.replace(SSN, '[redacted: national identification number]'));
    });

    test('an entry that is gone leaves the draft, those that changed are shown fresh, and the rest is redacted', async () => {
        const open = await takeWay(stage, BY_KEYBOARD);
        const { simulator } = stage;
        const gone = await simulator.entryWith(TALK, SSN);
        const changed = [await simulator.entryWith(TALK, CARD), await simulator.entryWith(TALK, 'four one one one')];
        const { hand, button, text, entry, reviewDialog: review } = await open('supervisor');
        await hand.press(button(CARD));
        await hand.press(button(SSN));
        await text('5 passages to redact').waitFor();

        await simulator.deleteEntry(TALK, gone.identifier);
        for (const { identifier, ...said } of changed)
            await simulator.changeEntry(TALK, identifier, `Again: ${said.text}`);
        await hand.press(button('Review and redact'));
        await hand.choose(review, 'Another reason');
        await hand.press(review.getByRole('button', { name: 'Redact 5 entries' }));
        await review.getByText('This entry is gone').waitFor();
        await hand.press(review.locator(`[data-identifier="${gone.identifier}"].remove`));
        await hand.press(review.getByRole('button', { name: 'Redact 4 entries' }));
        await text('Someone changed 2 entries meanwhile; nothing was redacted').waitFor();
        for (const { identifier } of changed) await entry(identifier).getByText('Again: ').waitFor();

        await hand.press(button('Review and redact'));
        await hand.choose(review, 'Another reason');
        await hand.press(review.getByRole('button', { name: 'Redact 4 entries' }));
        await text('4 entries redacted and verified').waitFor();
        const left = (await simulator.entries(TALK)).map(({ messageText }) => messageText ?? '');
        assert.deepEqual(
            left.filter((said) => said.startsWith('Again: ')),
            ['Again: [redacted: card number ending 4321] is the one I used.', 'Again: [redacted: card number]']
        );
        assert.equal(left.filter((said) => said.includes('[redacted: ')).length, 4);
    });

    test('a proxy that is gone costs no draft, and the next try redacts once', async () => {
        const { identifier } = await stage.simulator.entryWith(SEED, SSN);
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        await recordPage.button(SUGGESTION).click();

        await stage.stopProxy();
        await recordPage.commit(REASON);
        await recordPage.reviewDialog.getByRole('alert').waitFor();
        assert.equal((await stage.simulator.entryWith(SEED, SSN)).identifier, identifier);
        await stage.startProxy();
        await recordPage.reviewDialog.getByRole('button', { name: 'Redact 1 entry' }).click();

        await recordPage.entry(identifier).getByText('Redacted and verified').waitFor();
        const rows = await stage.simulator.rows('RedactInline_Event__c');
        assert.deepEqual(rows.map((row) => row['Type__c']).toSorted(), ['Intent', 'Outcome']);
    });

    test(
        'a proxy that is killed under way costs nothing: what is unknown is said, and the next try finds it redacted once',
        { timeout: 90_000 },
        async () => {
            const open = await takeWay(stage, BY_MOUSE);
            const { simulator } = stage;
            const { page, hand, button, text, reviewDialog: review } = await open('supervisor');
            await hand.press(button(CARD));
            await hand.press(button(SSN));
            await stage.stopProxy();
            const proxy = await stage.startProxyApart();
            await page.clock.install();

            await simulator.addFault({
                match: { method: 'PATCH', path: '/entries' },
                times: 1,
                fault: { kind: 'stallMidBody' }
            });
            await hand.press(button('Review and redact'));
            await hand.choose(review, 'Card number');
            await hand.press(review.getByRole('button', { name: 'Redact 5 entries' }));
            await review.getByText('Being written').first().waitFor();
            while ((await redactedIn(simulator)) === 0) await setImmediate();
            await proxy.kill();

            await review.getByText('The connection was lost. Asking how it ended …').waitFor();
            const unknown = review.getByText(
                'No answer came, so it is not known whether Salesforce stored the redaction.'
            );
            while (!(await unknown.isVisible())) await page.clock.fastForward(5000);
            await stage.startProxy();
            await hand.press(review.getByRole('button', { name: 'Redact 5 entries' }));
            await text('5 entries redacted and verified').waitFor();

            assert.equal(await redactedIn(simulator), 5);
            const types = (await simulator.rows('RedactInline_Event__c')).map((row) => String(row['Type__c']));
            assert.deepEqual(types.toSorted(), [
                ...Array<string>(5).fill('Intent'),
                ...Array<string>(5).fill('Outcome')
            ]);
            await hand.pick('History');
            const history = page.getByRole('dialog', { name: 'History' });
            await history.getByText('Redacted 5 entries').waitFor();
            assert.equal(await history.getByText('Verified', { exact: true }).count(), 5);
            // The clock is that of the tab.
            await page.close();
        }
    );

    test('a draft that goes on in a copy of the tab is told what the first has redacted, and keeps the rest', async () => {
        const open = await takeWay(stage, BY_MOUSE);
        const { simulator } = stage;
        const first = await open('supervisor');
        await first.hand.press(first.button(SSN));
        await first.text('1 passage to redact').waitFor();
        const [page] = await Promise.all([
            first.page.waitForEvent('popup'),
            first.page.evaluate('void open(location.href)')
        ]);
        await page.getByText('Your draft of 1 passage was kept.').waitFor();
        await page.getByRole('button', { name: 'Continue' }).click();
        await page.getByRole('button', { name: CARD }).click();
        await page.getByText('5 passages to redact').first().waitFor();

        await first.commit(REASON);
        await first.text('1 entry redacted and verified').waitFor();
        await page.getByRole('button', { name: 'Review and redact' }).click();
        const review = page.getByRole('dialog', { name: 'Review and redact' });
        await review.locator('label').filter({ hasText: 'Card number' }).click();
        await review.getByRole('button', { name: 'Redact 5 entries' }).click();
        await page.getByText('Someone changed 1 entry meanwhile; nothing was redacted').first().waitFor();
        await page.getByText('1 passage of your draft is already redacted').waitFor();
        assert.equal(await redactedIn(simulator), 1);

        await page.getByText('4 passages to redact').first().waitFor();
        await page.getByRole('button', { name: 'Review and redact' }).click();
        await review.getByRole('button', { name: 'Redact 4 entries' }).click();
        await page.getByText('4 entries redacted and verified').first().waitFor();
        assert.equal(await redactedIn(simulator), 5);
        await page.close();
    });

    test('a token that expires is renewed without a word, and where it cannot be the draft stays', async () => {
        const { identifier } = await stage.simulator.entryWith(SEED, SSN);
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        const { page } = recordPage;
        await recordPage.button(SUGGESTION).click();
        const minted: string[] = [];
        page.on('request', (request) => {
            if (request.url().includes(MINT)) minted.push(request.url());
        });

        await page.route('**/v1/records/*/preview*', refusingOnce());
        await recordPage.choose('See what agents see');
        await page.getByText('You see what agents see', { exact: true }).waitFor();
        assert.equal(minted.length, 1);
        assert.equal(await page.getByRole('alert').count(), 0);
        await recordPage.button('Back to editing').click();

        await page.route(`**${MINT}`, (route) => route.fulfill({ status: 401, json: { message: 'Session expired' } }));
        await recordPage.commit(REASON);
        await recordPage.reviewDialog.getByText(/log in again/).waitFor();
        await page.unroute(`**${MINT}`);
        await recordPage.reviewDialog.getByRole('button', { name: 'Redact 1 entry' }).click();
        await recordPage.entry(identifier).getByText('Redacted and verified').waitFor();
    });

    test('a proxy that is gone at the start is named, and trying again shows the transcript', async () => {
        const { identifier } = await stage.simulator.entryWith(SEED, SSN);
        await stage.stopProxy();
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        await recordPage.page.getByRole('heading', { name: 'The redaction service cannot be reached' }).waitFor();

        await stage.startProxy();
        await recordPage.button('Try again').click();

        await recordPage.entry(identifier).waitFor();
    });

    test('a refusal of Salesforce leaves the entry in the draft with its cause', async () => {
        const { identifier } = await stage.simulator.entryWith(SEED, SSN);
        const recordPage = await stage.open({ user: 'supervisor', record: SEED });
        await recordPage.button(SUGGESTION).click();

        await stage.simulator.addFault({
            match: { method: 'PATCH', path: '/entries' },
            times: 1,
            fault: { kind: 'status', status: 400, errorCode: 'INVALID_INPUT' }
        });
        await recordPage.commit(REASON);

        await recordPage.page.getByText('1 entry needs a look').first().waitFor();
        await recordPage.page.getByText('1 passage to redact').first().waitFor();
        assert.equal((await stage.simulator.entryWith(SEED, SSN)).identifier, identifier);
    });
});
