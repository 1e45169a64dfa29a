import { Act } from '../caller.ts';
import { ProblemError } from '../errors.ts';
import { isSalesforceId, to18 } from '../salesforceId.ts';
import type { SpentTokens } from '../state/spentTokens.ts';
import { verifyToken, type TokenRules, type VerifiedToken } from '../token/verifyToken.ts';
import type { ProxyMiddleware, RequestState } from './state.ts';

const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** Lets only the bearer of a valid token for one of these acts through, and leaves who it is in the state. */
export function authenticate(rules: TokenRules, acts: readonly Act[]): ProxyMiddleware {
    return async function verifyBearer(ctx, next) {
        const [header = '', ...others] = ctx.req.headersDistinct['authorization'] ?? [];
        // What stands before the proxy may have looked at the other one.
        if (others.length > 0) throw new ProblemError('TOKEN_INVALID', { reason: 'bearer_twice' });
        const token = BEARER.exec(header)?.[1];
        if (!token) throw new ProblemError('TOKEN_INVALID', { reason: 'bearer_missing' });
        ctx.state.token = await verifyToken(token, rules);
        if (!acts.includes(ctx.state.token.caller.act)) {
            throw new ProblemError('TOKEN_INVALID', { reason: 'act_does_not_cover' });
        }
        await next();
    };
}

/** Refuses a token whose record is not the one that the path names. */
export function ownRecord(): ProxyMiddleware {
    return async function compareRecord(ctx, next) {
        const recordId = String((ctx['params'] as Record<string, unknown>)['recordId']);
        if (!isSalesforceId(recordId)) {
            const errors = [{ path: 'recordId', problem: 'give a Salesforce id of 15 or 18 characters' }];
            throw new ProblemError('REQUEST_INVALID', { reason: 'record_id_malformed', errors });
        }
        if (to18(recordId) !== verifiedToken(ctx.state).caller.recordId) {
            throw new ProblemError('TOKEN_INVALID', { reason: 'record_differs' });
        }
        await next();
    };
}

/** Lets only a redact token through, however often: what follows writes nothing. */
export function coversRedact(): ProxyMiddleware {
    return async function checkAct(ctx, next) {
        refuseView(verifiedToken(ctx.state).caller.act);
        await next();
    };
}

/** Lets only a redact token write, and each token once. It is spent here, whatever follows. */
export function singleWrite(spentTokens: SpentTokens): ProxyMiddleware {
    const spend = singleUse(spentTokens);
    return async function spendRedactToken(ctx, next) {
        refuseView(verifiedToken(ctx.state).caller.act);
        await spend(ctx, next);
    };
}

/** Lets each token write once, whatever its act. It is spent here, whatever follows. */
export function singleUse(spentTokens: SpentTokens): ProxyMiddleware {
    return async function spendToken(ctx, next) {
        const { caller, tokenId, rememberedForMs } = verifiedToken(ctx.state);
        const isFirstUse = await spentTokens.spend(`${caller.orgId}:${tokenId}`, rememberedForMs);
        if (!isFirstUse) throw new ProblemError('TOKEN_INVALID', { reason: 'token_spent' });
        await next();
    };
}

/** The token that {@link authenticate} has verified. */
export function verifiedToken(state: RequestState): VerifiedToken {
    if (!state.token) throw new TypeError('the route lacks authenticate()');
    return state.token;
}

function refuseView(act: Act): void {
    if (act !== Act.Redact) throw new ProblemError('TOKEN_INVALID', { reason: 'act_does_not_cover' });
}
