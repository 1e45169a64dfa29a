import { randomUUID } from 'node:crypto';
import { isProblem, ProblemError } from '../../../proxy/errors.ts';
import type { ConversationWindow } from '../../../proxy/limits/activeConversations.ts';
import { DataNotFoundError, type ConversationDataGateway } from '../../../proxy/salesforce/conversationDataGateway.ts';
import { counted } from '../../counted.ts';
import { APP_MANAGER, CONVERSATION_DATA_REFUSALS } from '../../org/appRefusals.ts';
import { failure, fine, unknown, type Finding } from '../finding.ts';
import { troubleOf } from './trouble.ts';

const ABOUT = 'Conversation Data API';

/** So many conversations are asked for at most. */
const MOST_ASKED = 3;

/** What the Conversation Data API is looked at with. */
export interface ConversationDataCheck {
    readonly data: Pick<ConversationDataGateway, 'readEntries'>;
    /** The conversations that our calls hold active. */
    readonly held: Pick<ConversationWindow, 'enter' | 'list'>;
    readonly signal: AbortSignal;
}

/**
 * Whether every kind of entry can be read. It is asked for one entry, which nobody is shown, of conversations that are held active
 * anyway, so that no other is made active; where none is, of one that there is not.
 */
export async function checkConversationData({ data, held, signal }: ConversationDataCheck): Promise<Finding> {
    let asked = 0;
    try {
        for (const conversationIdentifier of (await held.list()).slice(-MOST_ASKED)) {
            // Where others may not be opened, one that has been let go meanwhile is not asked for.
            if (!(await held.enter(conversationIdentifier, 0))) continue;
            asked += 1;
            if (await has(data, conversationIdentifier, signal)) {
                return fine(ABOUT, 'is on: it has a conversation that was read lately.');
            }
        }
        if (asked > 0) return isOff(asked);
        return (await has(data, randomUUID(), signal)) ? fine(ABOUT, 'answers.') : notFound();
    } catch (error) {
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

/** False where it answers 404. */
async function has(
    data: ConversationDataCheck['data'],
    conversationIdentifier: string,
    signal: AbortSignal
): Promise<boolean> {
    try {
        await data.readEntries({ conversationIdentifier, pageToken: null, most: 1 }, signal);
        return true;
    } catch (error) {
        if (error instanceof DataNotFoundError) return false;
        throw error;
    }
}

/** 404 to a conversation that Connect has just given is of the API, not of the conversation (Help 005232704). */
function isOff(asked: number): Finding {
    return failure(
        ABOUT,
        `answers 404 to ${counted(asked, 'conversation')} read lately: it is off, or CONVERSATION_DATA_URL is wrong.`,
        'Turn on Conversation Service API in Setup, and compare CONVERSATION_DATA_URL.'
    );
}

/** 404 is right for a conversation that there is not, and it is what a wrong address and an API that is off answer too. */
function notFound(): Finding {
    return unknown(
        ABOUT,
        'gives a token that fits, and answers 404 to a conversation that there is not, as it would where it is off.',
        'Open a session in the panel, and run doctor again within half an hour: it then asks for that one. Where it is off, turn on Conversation Service API in Setup; compare CONVERSATION_DATA_URL, too.'
    );
}
