import { decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from 'jose';
import { z } from 'zod';
import { RecordObject } from 'c/proxyContract';
import { Act, type Caller } from '../caller.ts';
import { ProblemError } from '../errors.ts';
import { isSalesforceId, to18 } from '../salesforceId.ts';
import type { Certificates } from './certificates.ts';

/** What tokens are checked against. Times are epoch ms. */
export interface TokenRules {
    /** My Domain, without a trailing slash: the only issuer, and the only other audience, where the org takes the token in exchange. */
    readonly issuer: string;
    readonly audience: string;
    readonly certificates: Certificates;
    readonly now: () => number;
    /** Hears each token that was verified. */
    readonly onVerified?: (caller: Caller, token: string, life: TokenLife) => void;
}

/** When a token was issued and ends, epoch ms. */
export interface TokenLife {
    readonly issuedAt: number;
    readonly expiresAt: number;
}

/** A verified token: who bears it, and what a write needs to spend it. */
export interface VerifiedToken {
    readonly caller: Caller;
    readonly tokenId: string;
    /** How long it must be remembered once it is spent, ms: until no proxy accepts it, whose clock may differ from this one's. */
    readonly rememberedForMs: number;
}

const TOLERANCE_SECONDS = 30;
const LONGEST_LIFE_SECONDS = 300;
/** How far the clocks of two proxies may be apart: each differs from the org's by the tolerance at most. */
const APART_SECONDS = 2 * TOLERANCE_SECONDS;
const KID = /^[A-Za-z0-9_-]{1,80}$/;

const userId = z.string().transform((id, context) => to18IdOr(id, context));
const claims = z.object({
    iss: z.string(),
    aud: z.union([z.string(), z.array(z.string())]),
    sub: userId.refine((id) => id.startsWith('005')),
    usr: z.string().min(1).max(255),
    org: z.string().transform((id, context) => to18IdOr(id, context)),
    rid: z.string().transform((id, context) => to18IdOr(id, context)),
    obj: z.enum(RecordObject),
    act: z.enum(Act),
    iat: z.number(),
    nbf: z.number(),
    exp: z.number(),
    jti: z.string().min(1).max(255)
});

/**
 * Verifies a token that the org's Apex has signed for one user and record.
 *
 * @throws {ProblemError} TOKEN_INVALID, always the same to the caller; its reason is for the log
 */
export async function verifyToken(token: string, rules: TokenRules): Promise<VerifiedToken> {
    const payload = await verifySignature(token, rules);
    const parsed = claims.safeParse(payload);
    if (!parsed.success) throw invalid('claim_missing_or_malformed');
    const { iss, aud, sub, usr, org, rid, obj, act, iat, exp, jti } = parsed.data;
    if (iss.replace(/\/$/, '') !== rules.issuer) throw invalid('issuer');
    if (Array.isArray(aud) && !isPair(aud, rules)) throw invalid('audience');
    if (exp - iat > LONGEST_LIFE_SECONDS) throw invalid('lives_too_long');
    if (iat > rules.now() / 1000 + TOLERANCE_SECONDS) throw invalid('issued_in_the_future');
    const caller: Caller = { userId: sub, username: usr, orgId: org, recordId: rid, object: obj, act };
    rules.onVerified?.(caller, token, { issuedAt: iat * 1000, expiresAt: exp * 1000 });
    return {
        caller,
        tokenId: jti,
        rememberedForMs: Math.ceil((exp + TOLERANCE_SECONDS + APART_SECONDS) * 1000 - rules.now())
    };
}

/** jose takes any list that has the audience in it. */
function isPair([first, second, ...more]: readonly string[], { audience, issuer }: TokenRules): boolean {
    return first === audience && second === issuer && more.length === 0;
}

async function verifySignature(token: string, rules: TokenRules): Promise<JWTPayload> {
    const key = await rules.certificates.find(kidOf(token));
    if (typeof key === 'string') throw invalid(key);
    try {
        const { payload } = await jwtVerify(token, key, {
            algorithms: ['RS256'],
            typ: 'redact+jwt',
            audience: rules.audience,
            clockTolerance: TOLERANCE_SECONDS,
            currentDate: new Date(rules.now())
        });
        return payload;
    } catch (error) {
        throw invalid(error instanceof errors.JOSEError ? error.code.toLowerCase() : 'malformed');
    }
}

function kidOf(token: string): string {
    try {
        const { kid } = decodeProtectedHeader(token);
        if (typeof kid === 'string' && KID.test(kid)) return kid;
    } catch {
        throw invalid('malformed');
    }
    throw invalid('kid_malformed');
}

function to18IdOr(id: string, context: z.RefinementCtx): string {
    if (isSalesforceId(id)) return to18(id);
    context.addIssue('not a Salesforce id');
    return z.NEVER;
}

function invalid(reason: string): ProblemError {
    return new ProblemError('TOKEN_INVALID', { reason });
}
