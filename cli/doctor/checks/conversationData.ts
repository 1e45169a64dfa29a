import { randomUUID } from 'node:crypto';
import { isProblem, ProblemError } from '../../../proxy/errors.ts';
import { DataNotFoundError, type ConversationDataGateway } from '../../../proxy/salesforce/conversationDataGateway.ts';
import { APP_MANAGER, CONVERSATION_DATA_REFUSALS } from '../../org/appRefusals.ts';
import { failure, fine, unknown, type Finding } from '../finding.ts';
import { troubleOf } from './trouble.ts';

const ABOUT = 'Conversation Data API';

/** Whether every kind of entry can be read, as far as a conversation that there is not can tell: none is made active. */
export async function checkConversationData(
    data: Pick<ConversationDataGateway, 'readEntries'>,
    signal: AbortSignal
): Promise<Finding> {
    try {
        await data.readEntries({ conversationIdentifier: randomUUID(), pageToken: null }, signal);
        return fine(ABOUT, 'answers.');
    } catch (error) {
        if (error instanceof DataNotFoundError) return notFound();
        if (!(error instanceof ProblemError)) throw error;
        const [found, cure] = CONVERSATION_DATA_REFUSALS.get(error.extras.reason ?? '') ?? [];
        if (found !== undefined && cure !== undefined) return failure(ABOUT, found, cure);
        const access = `Look at the policies of the app and its Run As user in ${APP_MANAGER}.`;
        const trouble = troubleOf(error, { place: 'CONVERSATION_DATA_URL', access });
        return isProblem(error, 'SALESFORCE_UNAVAILABLE')
            ? unknown(ABOUT, trouble.found, trouble.cure)
            : failure(ABOUT, trouble.found, trouble.cure);
    }
}

/** 404 is right for a conversation that there is not, and it is what a wrong address and an API that is off answer too. */
function notFound(): Finding {
    return unknown(
        ABOUT,
        'gives a token that fits, and answers 404 to a conversation that there is not, as it would where it is off.',
        'Open a session with a form in the panel. Where the form is missing, turn on Conversation Service API in Setup, and compare CONVERSATION_DATA_URL.'
    );
}
