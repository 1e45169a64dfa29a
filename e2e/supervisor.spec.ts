import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { givesAway } from './cardNumber.ts';
import { chromiumMissing } from './chromium.ts';
import { heardBy, listenTo } from './pageEvents.ts';
import type { Simulator } from './simulator.ts';
import { CARD, SSN, TALK } from './talk.ts';
import { useStage } from './useStage.ts';
import { takeWay, WAYS, WAYS_BY_TOUCH, wordsOf } from './ways.ts';

const WHY = '16 digits, passes the Luhn check, Visa';

describe('a supervisor', { skip: chromiumMissing }, () => {
    const stage = useStage();

    for (const way of [...WAYS, ...WAYS_BY_TOUCH]) {
        test(`decides on suggestions one by one, by value and by category: ${wordsOf(way)}`, async () => {
            const open = await takeWay(stage, way);
            const { page, hand, button, text } = await open('supervisor');
            const card = button(CARD);
            const undo = button(/^Undo/);

            await hand.reach(card);
            await hand.act('w', button('Details: card number (W)').first());
            await text(WHY).waitFor();
            await hand.press(button('Every appearance'));
            await hand.press(button(/^Redact all \d/));
            await text('4 passages to redact').waitFor();
            await hand.act('Control+z', undo);
            await text('Nothing to redact yet').waitFor();
            await hand.act('Control+Shift+z', button(/^Redo/));
            await text('4 passages to redact').waitFor();
            await hand.act('Control+z', undo);

            await hand.reach(button('four three two one'));
            await hand.act('a', button('four three two one'));
            await text('4 passages to redact').waitFor();
            await hand.press(button('one one one one, one one one one'));
            await text('Nothing to redact yet').waitFor();

            const dismiss = button('Dismiss suggestion: national identification number (D or Delete)');
            const left = await text(/^\d+ left of \d+$/).innerText();
            await hand.reach(button(SSN));
            await hand.act('d', dismiss);
            await dismiss.waitFor({ state: 'detached' });
            await hand.act('Control+z', undo);
            await text(left).waitFor();

            if (way.hand === 'touch') await hand.press(button('Suggestions by category'));
            await hand.press(button(/^Accept (?:all \d+ open suggestions|the open suggestion): card number$/));
            await text('4 passages to redact').waitFor();
            await hand.act('n', button('Next suggestion (N)'));
            await page.locator('c-transcript-entry [role="button"]:focus').waitFor();
            // Dismissals are sent behind the page's back: the next journey is not to find this one's.
            while (!(await hasEvent(stage.simulator, 'DismissalWithdrawn'))) await setImmediate();
        });
    }

    for (const way of [...WAYS, ...WAYS_BY_TOUCH]) {
        test(`selects, previews, reviews, redacts, and finds it in the history: ${wordsOf(way)}`, async () => {
            const open = await takeWay(stage, way);
            const own = await stage.simulator.entryWith(TALK, 'Anything else');
            const before = await stage.simulator.entries(TALK);
            const recordPage = await open('supervisor');
            const { page, hand, button, text, reviewDialog: review } = recordPage;
            await listenTo(page);

            await hand.draftWords(own, 'Anything else');
            await text('1 passage to redact').waitFor();
            await hand.press(button(SSN));
            await text('2 passages to redact').waitFor();

            await hand.pick('See what agents see');
            await text('You see what agents see').waitFor();
            assert.equal(await button(CARD).count(), 0);
            await hand.press(button('Back to editing'));

            await hand.press(button('Review and redact'));
            await hand.press(review.locator('summary').filter({ hasText: /^Copies elsewhere/ }));
            await review.getByText('Call recording').waitFor();
            await hand.choose(review, 'Government or national id');
            const note = review.getByRole('textbox', { name: 'Note (optional)' });
            await hand.write(note, `it was ${SSN}`);
            await review.getByText(/^The note repeats/).waitFor();
            await hand.write(note, 'asked for on the phone');
            await hand.press(review.getByRole('button', { name: 'Redact 2 entries' }));
            await text('2 entries redacted and verified').waitFor();

            const after = before.map((entry) => ({
                ...entry,
                messageText:
                    entry.messageText
                        ?.replace(SSN, '[redacted: national identification number]')
                        .replace('Anything else', '[redacted: other]') ?? null
            }));
            assert.deepEqual(await stage.simulator.entries(TALK), after);
            const rows = await stage.simulator.rows('RedactInline_Event__c');
            assert.deepEqual(rows.map((row) => row['Type__c']).toSorted(), ['Intent', 'Intent', 'Outcome', 'Outcome']);
            assert.ok(!rows.some((row) => givesAway(JSON.stringify(row), SSN)));

            const changed = before.filter(({ messageText }, index) => messageText !== after[index]?.messageText);
            const heard = await heardBy(page);
            assert.deepEqual(Object.keys(heard.messages[0] ?? {}).toSorted(), [
                'commitId',
                'entryIdentifiers',
                'recordId'
            ]);
            assert.deepEqual(
                heard.messages.flatMap(({ entryIdentifiers }) => entryIdentifiers).toSorted(),
                changed.map((entry) => entry.identifier).toSorted()
            );
            assert.equal(heard.refreshes, 1);

            await hand.pick('History');
            const history = page.getByRole('dialog', { name: 'History' });
            await history.getByText('Redacted 2 entries').waitFor();
            assert.equal(await history.getByText('Verified', { exact: true }).count(), 2);
            await hand.act('Escape', history.getByRole('button', { name: 'Close' }).last());
            await history.waitFor({ state: 'hidden' });
        });
    }
});

async function hasEvent(simulator: Simulator, type: string): Promise<boolean> {
    return (await simulator.rows('RedactInline_Event__c')).some((row) => row['Type__c'] === type);
}
