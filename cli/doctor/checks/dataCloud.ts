import { ProblemError } from '../../../proxy/errors.ts';
import type { DataCloudGateway } from '../../../proxy/salesforce/dataCloudGateway.ts';
import { APP_MANAGER, DATA_CLOUD_REFUSALS } from '../../org/appRefusals.ts';
import { failure, fine, type Finding } from '../finding.ts';
import { troubleOf } from './trouble.ts';

const ABOUT = 'Data Cloud';

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
        const [found, cure] = DATA_CLOUD_REFUSALS.get(reason) ?? [];
        if (found !== undefined && cure !== undefined) return failure(ABOUT, found, cure);
        const access = `Give the Run As user of the app in ${APP_MANAGER} a permission set of Data Cloud.`;
        const trouble = troubleOf(error, { place: 'DATA_CLOUD_URL', access });
        return failure(ABOUT, trouble.found, trouble.cure);
    }
}
