import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, errors, exportJWK, flattenedVerify, FlattenedSign } from 'jose';
import { z } from 'zod';
import { canonicalJson, type Json } from './canonicalJson.ts';
import { EVIDENCE_FORMAT, type Evidence } from './evidence.ts';

/** The page that shows the evidence to people: the name of its file, and the SHA-256 of its bytes in hex. */
export interface EvidencePage {
    readonly file: string;
    readonly sha256: string;
}

/** What is signed. */
export interface EvidenceWithPage extends Evidence {
    readonly page: EvidencePage;
}

/**
 * Evidence and a JWS over it (RFC 7515, RS256) whose payload is left out (Appendix F): it is the canonical form of `evidence`
 * (RFC 8785).
 */
export interface SignedEvidence {
    readonly evidence: EvidenceWithPage;
    readonly signature: { readonly protected: string; readonly signature: string };
}

/** The media type that a signature is over, so that nothing else that the key has signed passes for evidence. */
const TYPE = 'redact-inline-evidence+json';

/** Signs evidence, and names the key by its thumbprint (RFC 7638). Throws, without quoting it, when the key cannot be used. */
export async function signEvidence(evidence: EvidenceWithPage, privateKeyPem: string): Promise<SignedEvidence> {
    const key = createPrivateKey(privateKeyPem);
    const signed = await new FlattenedSign(payloadOf(evidence))
        .setProtectedHeader({ alg: 'RS256', typ: TYPE, kid: await thumbprintOf(createPublicKey(key)) })
        .sign(key);
    return { evidence, signature: { protected: signed.protected ?? '', signature: signed.signature } };
}

/** A signed evidence as the text of a file. */
export function writeEvidence(signed: SignedEvidence): string {
    return `${JSON.stringify(signed, null, 2)}\n`;
}

/** Why a text is no evidence that a key has signed. */
export const EvidenceFault = {
    Unreadable: 'unreadable',
    OtherKey: 'otherKey',
    Altered: 'altered'
} as const;
export type EvidenceFault = (typeof EvidenceFault)[keyof typeof EvidenceFault];

/** The evidence in a file, or why it is none that this key has signed. */
export type EvidenceVerdict = { readonly evidence: EvidenceWithPage } | { readonly fault: EvidenceFault };

/** Verifies the text of a file. Only the text that {@link writeEvidence} writes passes: nothing can stand in it beside what is signed. */
export async function verifyEvidence(text: string, publicKey: KeyObject): Promise<EvidenceVerdict> {
    const signed = parseSigned(text);
    if (!signed) return { fault: EvidenceFault.Unreadable };
    const { evidence, signature } = signed;
    const kid = await thumbprintOf(publicKey);
    if (headerOf(signature.protected).kid !== kid) return { fault: EvidenceFault.OtherKey };
    try {
        const { protectedHeader } = await flattenedVerify(
            { ...signature, payload: Buffer.from(payloadOf(evidence)).toString('base64url') },
            publicKey,
            { algorithms: ['RS256'] }
        );
        const isAsWritten = isAsEncoded(signature.signature) && writeEvidence(signed) === text;
        return protectedHeader?.['typ'] === TYPE && isAsWritten ? { evidence } : { fault: EvidenceFault.Altered };
    } catch (error) {
        if (error instanceof errors.JOSEError) return { fault: EvidenceFault.Altered };
        throw error;
    }
}

/** What a public key is named by: base64url of the SHA-256 of its required members. */
export async function thumbprintOf(publicKey: KeyObject): Promise<string> {
    return calculateJwkThumbprint(await exportJWK(publicKey), 'sha256');
}

/** Whether base64url is as it is written: the last character of some lengths may be changed, and decodes to the same bytes. */
function isAsEncoded(text: string): boolean {
    return Buffer.from(text, 'base64url').toString('base64url') === text;
}

function payloadOf(evidence: EvidenceWithPage): Uint8Array {
    return new TextEncoder().encode(canonicalJson(evidence as unknown as Json));
}

/** As much of its shape as is read from it; the signature vouches for the rest. */
const SignedFile = z.object({
    evidence: z.looseObject({
        format: z.literal(EVIDENCE_FORMAT),
        page: z.object({ file: z.string(), sha256: z.string() })
    }),
    signature: z.object({ protected: z.string(), signature: z.string() })
});

function parseSigned(text: string): SignedEvidence | null {
    try {
        const value: unknown = JSON.parse(text);
        return SignedFile.safeParse(value).success ? (value as SignedEvidence) : null;
    } catch {
        return null;
    }
}

function headerOf(protectedHeader: string): { readonly kid?: unknown } {
    try {
        return z.looseObject({}).parse(JSON.parse(Buffer.from(protectedHeader, 'base64url').toString('utf8')));
    } catch {
        return {};
    }
}
