import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chromiumMissing } from './chromium.ts';
import { useStage } from './useStage.ts';

const SEED = 'liveSession';

/** A window in which the transcript ends below what is seen. */
const LOW = { width: 1000, height: 600 };

/** Lines of a session that is longer than what is seen of it. */
const LONG = 30;

describe('a messaging session that goes on', { skip: chromiumMissing }, () => {
    const stage = useStage();

    for (const { user, who, goOn } of [
        { user: 'supervisor', who: 'a supervisor, who presses what says so', goOn: 'press' },
        { user: 'agent', who: 'an agent, who goes to the end by key', goOn: 'End' }
    ]) {
        test(`shows what comes by itself and takes neither focus nor place from ${who}`, async () => {
            for (let line = 0; line < LONG; line += 1) await stage.simulator.say(SEED, `Line ${String(line)}`);
            const { page, entry, tabTo } = await stage.open({ user, record: SEED, viewport: LOW });
            await page.getByText('Live', { exact: true }).waitFor();
            const { identifier } = await stage.simulator.entryWith(SEED, 'please never send it');
            const region = page.getByRole('region', { name: 'Entries' });
            const button = entry(identifier).getByRole('button').first();
            await region.press('Home');
            await tabTo(button);
            await page.evaluate(() => scrollTo(0, 0));
            const place = await entry(identifier).boundingBox();

            for (const line of ['One more thing', 'Are you there?', 'Hello?']) await stage.simulator.say(SEED, line);
            const pill = page.getByRole('button', { name: '3 new entries' });
            await pill.waitFor();
            const { y, height } = (await pill.boundingBox())!;
            assert.ok(y >= 0 && y + height <= LOW.height, `what says so ends at ${String(y + height)} pixels`);
            await page.getByRole('status').getByText('3 new entries').waitFor({ state: 'attached' });
            assert.ok(await button.evaluate((element) => element.matches(':focus')));
            assert.deepEqual(await entry(identifier).boundingBox(), place);

            if (goOn === 'press') await pill.click();
            else await page.keyboard.press(goOn);
            await page.getByText('Hello?', { exact: true }).waitFor();
            await pill.waitFor({ state: 'detached' });
            assert.equal(await region.and(page.locator(':focus-within')).count(), 1);
        });
    }
});
