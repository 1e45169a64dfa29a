import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { givesAway } from './cardNumber.ts';
import { chromiumMissing } from './chromium.ts';
import { downloadedBy } from './download.ts';
import { CARD, SSN, TALK } from './talk.ts';
import { useStage } from './useStage.ts';
import { takeWay, WAYS, WAYS_BY_TOUCH, wordsOf } from './ways.ts';

describe('an agent', { skip: chromiumMissing }, () => {
    const stage = useStage();

    for (const way of WAYS) {
        test(`reads, searches, filters and takes along what is masked, and gets nothing else: ${wordsOf(way)}`, async () => {
            const open = await takeWay(stage, way);
            const { identifier } = await stage.simulator.entryWith(TALK, CARD);
            const { page, hand, button, text, entry, receivedBodies } = await open('agent');
            await entry(identifier).getByText('[redacted: card number').waitFor();
            for (const name of [/redact/i, /suggestion/i, /accept/i]) assert.equal(await button(name).count(), 0);

            const search = page.getByRole('textbox', { name: 'Search the transcript' });
            await hand.reach(button('Filter by speaker'));
            await hand.act('/', button('Search the transcript (/)'));
            await hand.write(search, CARD.slice(0, 9));
            await page.getByText('No hits', { exact: true }).waitFor();
            await hand.write(search, 'MY SSN');
            await page.getByText('1 of 1', { exact: true }).waitFor();
            await hand.act('Escape', button('Close the search (Escape)'));

            await hand.press(button('Filter by speaker'));
            await hand.toggle(page.getByRole('checkbox', { name: /^Robin Clarke/ }));
            await text('Showing 6 of 11 entries: Ana Oliveira only.').waitFor();
            await hand.press(button('Show all').first());
            await entry(identifier).waitFor();

            await hand.pick('Download the transcript');
            const dialog = page.getByRole('dialog', { name: 'Download the transcript' });
            await hand.choose(dialog, 'JSON, for other programs');
            const file = await downloadedBy(page, () =>
                hand.press(dialog.getByRole('button', { name: 'Download', exact: true }))
            );
            assert.match(file.name, /\.json$/);
            assert.match(file.text, /\[redacted: card number/);

            const received = [file.text, ...(await receivedBodies())];
            assert.ok(received.some((body) => body.includes('Anything else')));
            assert.ok(!received.some((body) => givesAway(body, CARD) || body.includes(SSN)));
        });
    }

    for (const way of [...WAYS, ...WAYS_BY_TOUCH]) {
        test(`flags and withdraws, a supervisor declines, and both see it: ${wordsOf(way)}`, async () => {
            const open = await takeWay(stage, way);
            const { identifier } = await stage.simulator.entryWith(TALK, 'one one one one');
            const agent = await open('agent');
            const flagged = agent.entry(identifier);
            const flag = async (reason: string): Promise<void> => {
                await agent.hand.press(flagged.getByRole('button', { name: /^Flag what Robin Clarke said/ }));
                await agent.hand.press(flagged.getByRole('button', { name: reason }));
                await flagged.getByText(`Flagged by you: ${reason}`).waitFor();
            };
            await flag('Health');
            await agent.hand.press(flagged.getByRole('button', { name: 'Withdraw' }));
            await flagged.getByText('Flagged by you').waitFor({ state: 'detached' });
            await flag('Card or bank details');

            const supervisor = await open('supervisor');
            await supervisor.text('1 flagged entry').waitFor();
            await supervisor.hand.press(supervisor.button('Next flagged entry'));
            const decided = supervisor.entry(identifier);
            await decided.getByText('Flagged by Ana Oliveira: Card or bank details').waitFor();
            await supervisor.hand.press(decided.getByRole('button', { name: 'Decline' }));
            await supervisor.hand.press(decided.getByRole('button', { name: 'Nothing sensitive' }));
            await decided.getByText('Flag declined by').waitFor();

            await agent.hand.press(agent.button('Refresh'));
            await flagged.getByText('Flag declined by Samir Haddad: Nothing sensitive').waitFor();
            const rows = await stage.simulator.rows('RedactInline_Event__c');
            assert.ok(!JSON.stringify(rows).includes('one one'));
        });
    }
});
