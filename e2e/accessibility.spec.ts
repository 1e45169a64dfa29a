import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findBarriers } from './accessibility.ts';
import { chromiumMissing } from './chromium.ts';
import type { RecordPage, Visit } from './recordPage.ts';
import { useStage, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';
const SSN = '123-45-6789';
const REASON = 'Government or national id';

interface State {
    readonly title: string;
    readonly visit: Visit;
    /** Brings the page there from where it opens. */
    readonly reach?: (recordPage: RecordPage, stage: Stage) => Promise<void>;
}

const SUPERVISOR: Visit = { user: 'supervisor', record: SEED };

const STATES: readonly State[] = [
    { title: 'a transcript with suggestions', visit: SUPERVISOR },
    { title: 'a transcript that is masked', visit: { user: 'agent', record: SEED } },
    { title: 'a transcript in many scripts', visit: { user: 'supervisor', record: 'manyScripts' } },
    { title: 'a live session', visit: { user: 'supervisor', record: 'liveSession' } },
    { title: 'a draft', visit: SUPERVISOR, reach: draft },
    { title: 'an entry that is open for selection', visit: SUPERVISOR, reach: select },
    { title: 'an entry whose words are picked', visit: SUPERVISOR, reach: pickWords },
    { title: 'the review', visit: SUPERVISOR, reach: review },
    { title: 'the review without a reason', visit: SUPERVISOR, reach: forgetReason },
    { title: 'the verified result', visit: SUPERVISOR, reach: commit },
    { title: 'an entry that changed meanwhile', visit: SUPERVISOR, reach: conflict },
    { title: 'a commit that Salesforce refuses', visit: SUPERVISOR, reach: refusal },
    { title: 'no entries', visit: { user: 'supervisor', record: 'emptyTranscript' } },
    { title: 'a running call', visit: { user: 'supervisor', record: 'liveCall' } },
    { title: 'a transcript on its way', visit: { user: 'supervisor', record: 'justEndedCall' } },
    { title: 'a record that is not accessible', visit: { user: 'outsider', record: SEED } },
    { title: 'a missing permission', visit: { user: 'nopermissionset', record: SEED } }
];

const LOOKS = [
    { name: 'light', theme: 'light', width: 1280 },
    { name: 'dark', theme: 'dark', width: 1280 },
    { name: 'light at 320 pixels', theme: 'light', width: 320 }
] as const;

describe('accessibility', { skip: chromiumMissing }, () => {
    const stage = useStage();

    for (const { title, visit, reach } of STATES) {
        test(`${title} meets WCAG 2.2 AA in every look and needs no scrolling in two directions`, async () => {
            const recordPage = await stage.open(visit);
            await reach?.(recordPage, stage);

            for (const { name, theme, width } of LOOKS) {
                await show(recordPage, theme, width);
                const findings = await findBarriers(recordPage.page);
                assert.deepEqual(findings, { violations: [], undecided: [] }, name);
                const overflow = await recordPage.page.evaluate('document.documentElement.scrollWidth - innerWidth');
                assert.equal(overflow, 0, `${name}: nothing is wider than the page`);
            }
        });
    }
});

/** Lays the whole transcript out, because contrast cannot be told of what is scrolled away. */
async function show({ page }: RecordPage, theme: string, width: number): Promise<void> {
    await page.setViewportSize({ width, height: 900 });
    await page.locator('body').evaluate((body, name) => {
        body.className = `slds-color-scheme_${name}`;
    }, theme);
    const scroller = page.locator('c-transcript > div');
    if (await scroller.count()) await scroller.evaluate((element) => (element.style.maxBlockSize = 'none'));
    // Colours of the former theme fade out.
    await page.evaluate('Promise.allSettled(document.getAnimations().map((animation) => animation.finished))');
}

async function draft({ button, page }: RecordPage): Promise<void> {
    await button(SSN).click();
    await page.getByText('1 passage to redact').first().waitFor();
}

async function select(recordPage: RecordPage, stage: Stage): Promise<void> {
    await recordPage.selectByKeyboard(await stage.simulator.entryWith(SEED, SSN), SSN);
    await recordPage.page.keyboard.press('r');
    await recordPage.page.getByText('1 passage to redact').first().waitFor();
}

async function pickWords(recordPage: RecordPage, stage: Stage): Promise<void> {
    await recordPage.selectByKeyboard(await stage.simulator.entryWith(SEED, SSN), SSN);
    await recordPage.button('Pick words').click();
    await recordPage.page.getByText('Press the first word, then the last.').waitFor();
}

async function review(recordPage: RecordPage): Promise<void> {
    await draft(recordPage);
    await recordPage.button('Review and redact').click();
    await recordPage.reviewDialog.waitFor();
}

async function forgetReason(recordPage: RecordPage): Promise<void> {
    await review(recordPage);
    await recordPage.reviewDialog.getByRole('button', { name: 'Redact 1 entry' }).click();
    await recordPage.page.getByText('Choose a reason.').first().waitFor();
}

async function commit(recordPage: RecordPage): Promise<void> {
    await draft(recordPage);
    await recordPage.commit(REASON);
    await recordPage.page.getByText('Redacted and verified').first().waitFor();
}

async function conflict(recordPage: RecordPage, { simulator }: Stage): Promise<void> {
    await draft(recordPage);
    const { identifier, text } = await simulator.entryWith(SEED, SSN);
    await simulator.changeEntry(SEED, identifier, `Again: ${text}`);
    await recordPage.commit(REASON);
    await recordPage.page.getByText('Someone changed 1 entry').first().waitFor();
}

async function refusal(recordPage: RecordPage, { simulator }: Stage): Promise<void> {
    await draft(recordPage);
    await simulator.addFault({
        match: { method: 'PATCH', path: '/entries' },
        times: 1,
        fault: { kind: 'status', status: 400, errorCode: 'INVALID_INPUT' }
    });
    await recordPage.commit(REASON);
    await recordPage.page.getByText('1 entry needs a look').first().waitFor();
}
