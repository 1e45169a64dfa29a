import { ProblemError } from '../../../proxy/errors.ts';
import type { DataCloudGateway } from '../../../proxy/salesforce/dataCloudGateway.ts';
import { failure, fine, type Finding } from '../finding.ts';
import { troubleOf } from './trouble.ts';

const ABOUT = 'Data Cloud';
const APP = 'External Client App Manager';

/** What a refusal means, and the cure. */
const REFUSALS: Readonly<Record<string, readonly [found: string, cure: string]>> = {
    oauth_invalid_client_id: [
        'Salesforce knows no app by DATA_CLOUD_CLIENT_ID.',
        `Copy the consumer key from Setup, ${APP}.`
    ],
    oauth_invalid_client: [
        'Salesforce does not accept DATA_CLOUD_CLIENT_SECRET.',
        `Copy the consumer secret from Setup, ${APP}, and turn on the client credentials flow there.`
    ],
    oauth_invalid_scope: ['the app has no scope of Data Cloud.', `Add cdp_query_api to the app in ${APP}.`],
    oauth_invalid_grant: [
        'the org gives no token of the tenant.',
        `Set a Run As user in ${APP}, and give them a permission set of Data Cloud.`
    ],
    data_cloud_tenant_differs: [
        'the org has another tenant than DATA_CLOUD_URL.',
        'Copy the tenant-specific endpoint from Data Cloud Setup.'
    ],
    data_cloud_query_refused: [
        'the tenant does not know the object or its fields, or the Run As user may not read them.',
        'Compare DATA_CLOUD_OBJECT and DATA_CLOUD_FIELD_PREFIX with the data model, and look at the data space and its policies.'
    ]
};

/** Whether the copies can be asked for; none is read. */
export async function checkDataCloud(
    dataCloud: Pick<DataCloudGateway, 'check'>,
    signal: AbortSignal
): Promise<Finding> {
    try {
        await dataCloud.check(signal);
        return fine(ABOUT, 'answers, and knows the copies of entries.');
    } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        const reason = error.extras.reason ?? '';
        const [found, cure] = REFUSALS[reason] ?? [];
        if (found !== undefined && cure !== undefined) return failure(ABOUT, found, cure);
        const access = `Give the Run As user of the app in ${APP} a permission set of Data Cloud.`;
        const trouble = troubleOf(error, { place: 'DATA_CLOUD_URL', access });
        return failure(ABOUT, trouble.found, trouble.cure);
    }
}
