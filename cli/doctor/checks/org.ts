import type { Environment } from '../../../proxy/environment.ts';
import { isProblem } from '../../../proxy/errors.ts';
import type { OrgDescription } from '../../../proxy/salesforce/setupGateway.ts';
import { failure, fine, unknown, warning, type Finding } from '../finding.ts';

/** An assertion is good for three minutes, a page's token for five, with half a minute of tolerance. */
const MOST_SKEW_MS = 150_000;
const GREAT_SKEW_MS = 10_000;

/** Whether the org answers, offers the version that is asked for, and has the same time. */
export async function checkOrg(
    { orgUrl, apiVersion }: Pick<Environment, 'orgUrl' | 'apiVersion'>,
    describe: () => Promise<OrgDescription>
): Promise<readonly Finding[]> {
    const host = new URL(orgUrl).hostname;
    try {
        const { versions, clockAheadMs } = await describe();
        return [fine('org', `${host} answers.`), versionFinding(apiVersion, versions), clockFinding(clockAheadMs)];
    } catch (error) {
        const word = isProblem(error, 'SALESFORCE_TIMEOUT') ? 'does not answer in time' : 'cannot be reached';
        return [
            failure(
                'org',
                `${host} ${word}.`,
                'Compare SALESFORCE_ORG_URL with My Domain in Setup, and let this machine call it.'
            )
        ];
    }
}

function versionFinding(asked: string, versions: readonly string[]): Finding {
    const about = `API version ${asked}`;
    if (versions.length === 0) return unknown(about, 'the org did not tell its versions.', 'Try again later.');
    if (versions.includes(asked)) return fine(about, 'is offered by the org.');
    const newest = versions.toSorted((a, b) => Number(b) - Number(a))[0] ?? '';
    return failure(
        about,
        'is not offered by the org.',
        `Set SALESFORCE_API_VERSION to ${newest} or an earlier one, not below 52.0.`
    );
}

function clockFinding(aheadMs: number | null): Finding {
    if (aheadMs === null) return unknown('clock', 'the org told no time.', 'Keep the clock of this machine by NTP.');
    const seconds = Math.abs(Math.round(aheadMs / 1000));
    const side = aheadMs > 0 ? 'behind' : 'ahead of';
    const found = `this machine is ${String(seconds)} s ${side} the org.`;
    const cure = 'Keep the clock of this machine by NTP: tokens have a short life.';
    if (Math.abs(aheadMs) > MOST_SKEW_MS) return failure('clock', found, cure);
    if (Math.abs(aheadMs) > GREAT_SKEW_MS) return warning('clock', found, cure);
    return fine('clock', seconds <= 1 ? 'agrees with the org.' : found);
}
