import type { RecordPage, Visit } from './recordPage.ts';
import type { Simulator } from './simulator.ts';

/** A state that the component can be in on its page. */
export interface PageState {
    /** Names its picture. */
    readonly name: string;
    readonly title: string;
    readonly visit: Visit;
    /** Brings the page there from where it opens. */
    readonly reach?: (recordPage: RecordPage, simulator: Simulator) => Promise<void>;
}

const SEED = 'cardAndSsn';
const SSN = '123-45-6789';
const REASON = 'Government or national id';
const PROXY_CALLS = '**/v1/records/**';
const APEX_CALLS = '**/apex/ProxyTokenController/mint';
const SUPERVISOR: Visit = { user: 'supervisor', record: SEED };

/** The states of the component: each kind of panel, each step of a redaction, whole and gone wrong. */
export const PAGE_STATES: readonly PageState[] = [
    { name: 'suggestions', title: 'a transcript with suggestions', visit: SUPERVISOR },
    { name: 'masked', title: 'a transcript that is masked', visit: { user: 'agent', record: SEED } },
    {
        name: 'many-scripts',
        title: 'a transcript in many scripts',
        visit: { user: 'supervisor', record: 'manyScripts' }
    },
    { name: 'live-session', title: 'a live session', visit: { user: 'supervisor', record: 'liveSession' } },
    { name: 'draft', title: 'a draft', visit: SUPERVISOR, reach: draft },
    { name: 'selection', title: 'an entry that is open for selection', visit: SUPERVISOR, reach: select },
    { name: 'words', title: 'an entry whose words are picked', visit: SUPERVISOR, reach: pickWords },
    { name: 'review', title: 'the review', visit: SUPERVISOR, reach: review },
    { name: 'no-reason', title: 'the review without a reason', visit: SUPERVISOR, reach: forgetReason },
    { name: 'verified', title: 'the verified result', visit: SUPERVISOR, reach: commit },
    { name: 'changed', title: 'an entry that changed meanwhile', visit: SUPERVISOR, reach: conflict },
    { name: 'refused', title: 'a commit that Salesforce refuses', visit: SUPERVISOR, reach: refusal },
    { name: 'empty', title: 'no entries', visit: { user: 'supervisor', record: 'emptyTranscript' } },
    { name: 'live-call', title: 'a running call', visit: { user: 'supervisor', record: 'liveCall' } },
    { name: 'pending', title: 'a transcript on its way', visit: { user: 'supervisor', record: 'justEndedCall' } },
    { name: 'no-access', title: 'a record that is not accessible', visit: { user: 'outsider', record: SEED } },
    { name: 'no-permission', title: 'a missing permission', visit: { user: 'nopermissionset', record: SEED } },
    { name: 'denied', title: 'a refusal to read', visit: { user: 'noentries', record: SEED }, reach: seeDenial },
    { name: 'unreachable', title: 'a proxy that is gone', visit: SUPERVISOR, reach: loseProxy },
    { name: 'loading', title: 'a transcript that loads', visit: SUPERVISOR, reach: waitForProxy },
    {
        name: 'busy',
        title: 'a Salesforce that is busy',
        visit: SUPERVISOR,
        reach: refusedBy(503, 'SALESFORCE_UNAVAILABLE', 'One moment, please')
    },
    {
        name: 'conversation-limit',
        title: 'the limit of active conversations',
        visit: SUPERVISOR,
        reach: refusedBy(429, 'ACTIVE_CONVERSATIONS_EXHAUSTED', 'Too many conversations are open in your org')
    },
    {
        name: 'hourly-limit',
        title: 'the limit of calls in an hour',
        visit: SUPERVISOR,
        reach: refusedBy(429, 'HOURLY_CALLS_EXHAUSTED', 'You have read many transcripts this hour')
    },
    {
        name: 'failed',
        title: 'a failure nobody foresaw',
        visit: SUPERVISOR,
        reach: refusedBy(500, 'INTERNAL_ERROR', 'The transcript could not be loaded')
    },
    {
        name: 'session-ended',
        title: 'a session that has ended',
        visit: SUPERVISOR,
        reach: grantedNoToken(401, 'INVALID_SESSION_ID', 'Your session has ended')
    },
    {
        name: 'not-set-up',
        title: 'an org that is not set up',
        visit: SUPERVISOR,
        reach: grantedNoToken(500, 'Redact Inline is not set up in this org', 'Redact Inline is not set up yet')
    }
];

async function draft(recordPage: RecordPage): Promise<void> {
    await recordPage.button(SSN).click();
    await recordPage.page.getByText('1 passage to redact').first().waitFor();
}

async function select(recordPage: RecordPage, simulator: Simulator): Promise<void> {
    await recordPage.selectByKeyboard(await simulator.entryWith(SEED, SSN), SSN);
    await recordPage.page.keyboard.press('r');
    await recordPage.page.getByText('1 passage to redact').first().waitFor();
}

async function pickWords(recordPage: RecordPage, simulator: Simulator): Promise<void> {
    await recordPage.selectByKeyboard(await simulator.entryWith(SEED, SSN), SSN);
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
    await recordPage.page.getByText('Redacted and verified', { exact: true }).waitFor();
}

async function conflict(recordPage: RecordPage, simulator: Simulator): Promise<void> {
    await draft(recordPage);
    const { identifier, text } = await simulator.entryWith(SEED, SSN);
    await simulator.changeEntry(SEED, identifier, `Again: ${text}`);
    await recordPage.commit(REASON);
    await recordPage.page.getByText('Someone changed 1 entry').first().waitFor();
}

async function seeDenial({ page }: RecordPage): Promise<void> {
    await page.getByRole('heading', { name: 'Salesforce does not let you read this transcript' }).waitFor();
}

async function loseProxy({ page }: RecordPage): Promise<void> {
    await page.route(PROXY_CALLS, (route) => route.abort());
    await page.reload();
    await page.getByRole('heading', { name: 'The redaction service cannot be reached' }).waitFor();
}

/** Has the browser receive a problem that the proxy itself would remember for the states that follow. */
function refusedBy(status: number, code: string, heading: string): NonNullable<PageState['reach']> {
    const body = JSON.stringify({ type: 'about:blank', title: code, status, code, requestId: 'a-request' });
    return async ({ page }) => {
        await page.route(PROXY_CALLS, (route) =>
            route.fulfill({
                status,
                contentType: 'application/problem+json',
                headers: { 'access-control-allow-origin': '*', 'retry-after': '60' },
                body
            })
        );
        await page.reload();
        await page.getByRole('heading', { name: heading }).waitFor();
    };
}

/** Has the browser see Apex fail as Lightning reports it. */
function grantedNoToken(status: number, message: string, heading: string): NonNullable<PageState['reach']> {
    return async ({ page }) => {
        await page.route(APEX_CALLS, (route) => route.fulfill({ status, json: { message } }));
        await page.reload();
        await page.getByRole('heading', { name: heading }).waitFor();
    };
}

async function waitForProxy({ page }: RecordPage): Promise<void> {
    await page.route(PROXY_CALLS, () => undefined);
    await page.reload();
    await page.getByText('Loading the transcript').waitFor();
}

async function refusal(recordPage: RecordPage, simulator: Simulator): Promise<void> {
    await draft(recordPage);
    await simulator.addFault({
        match: { method: 'PATCH', path: '/entries' },
        times: 1,
        fault: { kind: 'status', status: 400, errorCode: 'INVALID_INPUT' }
    });
    await recordPage.commit(REASON);
    await recordPage.page.getByText('1 entry needs a look').first().waitFor();
}
