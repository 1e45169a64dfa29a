import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chromiumMissing } from './chromium.ts';
import { useStage } from './useStage.ts';

const SEED = 'cardAndSsn';
const CARD = '4111-1111-1111-4321';

describe('flags', { skip: chromiumMissing }, () => {
    const stage = useStage();

    test('an agent flags an entry by keyboard, the supervisor redacts it, and both see that it is resolved', async () => {
        const { identifier } = await stage.simulator.entryWith(SEED, CARD);
        const agent = await stage.open({ user: 'agent', record: SEED });
        await agent.entry(identifier).getByRole('button', { name: /^Flag/ }).focus();
        await agent.page.keyboard.press('f');
        await agent.page.keyboard.press('Enter');
        await agent.entry(identifier).getByText('Flagged by you: Card or bank details').waitFor();

        const supervisor = await stage.open({ user: 'supervisor', record: SEED });
        await supervisor.page.getByText('1 flagged entry').first().waitFor();
        await supervisor.button('Next flagged entry').click();
        await supervisor.entry(identifier).getByText('Flagged by Ana Oliveira: Card or bank details').waitFor();
        // The reason that is usual for a card number is proposed: three clicks, and nothing is typed.
        await supervisor.entry(identifier).getByText(CARD, { exact: true }).click();
        await supervisor.button('Review and redact').click();
        await supervisor.reviewDialog.getByRole('button', { name: 'Redact 1 entry' }).click();
        await supervisor.entry(identifier).getByText('Flag resolved: redacted by Samir Haddad').waitFor();
        assert.equal(await supervisor.button('Next flagged entry').count(), 0);

        const again = await stage.open({ user: 'agent', record: SEED });
        await again.entry(identifier).getByText('Flag resolved: redacted by Samir Haddad').waitFor();
        assert.equal(await again.entry(identifier).getByRole('button', { name: 'Withdraw' }).count(), 0);
    });

    test('the history finds an outcome that was lost, and tells an agent the same', async () => {
        const { identifier } = await stage.simulator.entryWith(SEED, CARD);
        const supervisor = await stage.open({ user: 'supervisor', record: SEED });
        await supervisor.entry(identifier).getByText(CARD, { exact: true }).click();
        await stage.simulator.addFault({
            match: { method: 'POST', path: '/composite/sobjects' },
            skip: 1,
            times: 2,
            fault: { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' }
        });
        await supervisor.commit('Card number');
        await supervisor.entry(identifier).getByText('Redacted and verified').waitFor();

        const agent = await stage.open({ user: 'agent', record: SEED });
        await agent.choose('History');
        await agent.page.getByRole('dialog').getByText('Outcome unknown: being checked').waitFor();
        await supervisor.choose('History');
        await supervisor.page.getByRole('dialog').getByText('Verified', { exact: true }).waitFor();
        await agent.button('Check again').click();
        await agent.page.getByRole('dialog').getByText('Verified', { exact: true }).waitFor();
        await agent.page.keyboard.press('Escape');
        assert.equal(await agent.page.getByRole('dialog').count(), 0);
    });
});
