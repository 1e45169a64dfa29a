import { randomUUID } from 'node:crypto';
import { ProblemError } from '../../../proxy/errors.ts';
import {
    InteractionRefusedError,
    InteractionUnansweredError,
    type InteractionGateway
} from '../../../proxy/salesforce/interactionGateway.ts';
import { explainRefusal } from '../../org/interactionRefusals.ts';
import { failure, fine, unknown, type Finding } from '../finding.ts';
import { troubleOf } from './trouble.ts';

const ABOUT = 'Interaction Service';
const PLACE = 'INTERACTION_SERVICE_URL';

/** What a channel that there is not is refused with, once the token, its scope and the authorization context are accepted. */
const NO_SUCH_CHANNEL: ReadonlySet<number> = new Set([10_017, 10_025, 10_052]);
/** The same, where the authorization context may be what is wrong. */
const CHANNEL_OR_CONTEXT: ReadonlySet<number> = new Set([10_001, 10_026, 10_069, 10_070]);
/** Statuses that say the same with and without a code: nothing is wrong with the address. */
const ANSWERS_OF_ANYBODY: ReadonlySet<number> = new Set([401, 429, 503]);

/** Whether history can be sent, as far as a channel that there is not can tell: nothing is established. */
export async function checkInteraction(
    service: Pick<InteractionGateway, 'establishConversation'>,
    targetOrg?: string
): Promise<Finding> {
    const nowhere = `redact-inline-doctor-${randomUUID()}`;
    try {
        await service.establishConversation(nowhere, nowhere);
        return fine(ABOUT, 'answers.');
    } catch (error) {
        if (error instanceof InteractionRefusedError) return refused(error, targetOrg);
        if (error instanceof InteractionUnansweredError) {
            const cure = `Try again; where it stays so, see that ${PLACE} is the right address.`;
            return failure(ABOUT, `did not answer in a form that is known (${error.message}).`, cure);
        }
        if (!(error instanceof ProblemError)) throw error;
        const access = 'See that the user is pre-authorized for the external client app.';
        const { found, cure } = troubleOf(error, { place: PLACE, access });
        return failure(ABOUT, found, cure);
    }
}

function refused({ code, status }: InteractionRefusedError, targetOrg: string | undefined): Finding {
    if (code === null && !ANSWERS_OF_ANYBODY.has(status)) {
        return failure(
            ABOUT,
            `answers with status ${String(status)} as the service does not.`,
            `Compare ${PLACE} with the org: it is https://MY_DOMAIN.my.salesforce-scrt.com.`
        );
    }
    if (code !== null && NO_SUCH_CHANNEL.has(code)) {
        return fine(ABOUT, 'accepts the token, its scope interaction_api and the authorization context.');
    }
    const { meaning, cure } = explainRefusal({ code, status }, targetOrg);
    const found = `refuses a call (${code === null ? `status ${String(status)}` : String(code)}): ${meaning}.`;
    return code !== null && CHANNEL_OR_CONTEXT.has(code)
        ? unknown(ABOUT, `${found} It was asked for a channel that there is not.`, cure)
        : failure(ABOUT, found, cure);
}
