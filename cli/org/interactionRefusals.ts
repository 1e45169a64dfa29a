import type { InteractionRefusedError } from '../../proxy/salesforce/interactionGateway.ts';
import { explainInteraction, type InteractionProblem } from '../../proxy/salesforce/interactionProblems.ts';

/** The token lacks the scope; it is not valid; it is of an app that the channel definition does not name. */
const OF_THE_APP: ReadonlySet<number> = new Set([10_003, 10_004, 10_005]);

/**
 * What a refusal of the Interaction Service means, with its cure. The app that `sf` signs in with by itself has no scope
 * `interaction_api`: for a login of `sf`, what the token is refused for is cured by a login through another app.
 */
export function explainRefusal(
    { code, status }: Pick<InteractionRefusedError, 'code' | 'status'>,
    targetOrg: string | undefined
): InteractionProblem {
    const problem = explainInteraction(code, status);
    const isOfTheApp = code === null ? status === 401 : OF_THE_APP.has(code);
    if (targetOrg === undefined || !isOfTheApp) return problem;
    const login = `sf org login web --alias ${targetOrg} --client-id CONSUMER_KEY --scopes "api refresh_token interaction_api"`;
    return {
        ...problem,
        cure: `Log in to sf through the external client app of the channel, which has the scope and issues JWT-based access tokens: ${login}`
    };
}
