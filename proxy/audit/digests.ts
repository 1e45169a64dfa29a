import { createHmac, createSecretKey, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Keyed digests (HMAC-SHA-256, base64url). Each purpose has a key of its own, derived from one of DIGEST_KEY. */
export interface KeyDigests {
    /** Names the key, without telling anything of it. */
    readonly keyId: string;
    /** Digest of an entry's identifier and text; differs when either differs. */
    revision(identifier: string, text: string): string;
    /** Digest of an entry's text in an audit event. */
    text(identifier: string, text: string): string;
    /** Signature of an audit event. */
    signature(canonical: string): string;
    /**
     * Digest of a place in the chain of a record: behind the row of this signature, or at the beginning. The places behind the
     * same row are numbered; the others are for when the first one is taken by a row that is gone.
     */
    place(recordId: string, previousSignature: string | null, number: number): string;
    /** Digest of a dismissed value, with the record and the category that it was dismissed in. */
    dismissal(parts: readonly string[]): string;
    /** Digest of a request, for idempotency. */
    request(parts: readonly string[]): string;
    /** Seal of a cursor: it was made for this record by a proxy that has the key. */
    cursor(recordId: string, text: string): string;
}

/** Digests under the newest key; what was made under older ones can still be compared. */
export interface Digests extends KeyDigests {
    /** Those under the key of this id; `null` where it is none of ours. */
    under(keyId: string): KeyDigests | null;
    /** Those under every key, the newest first. */
    readonly all: readonly KeyDigests[];
}

/** Digests under keys of at least 32 bytes each. */
export function createDigests(newest: Buffer, ...older: readonly Buffer[]): Digests {
    const first = digestsUnder(newest);
    const all = [first, ...older.map(digestsUnder)];
    return { ...first, all, under: (keyId) => all.find((each) => each.keyId === keyId) ?? null };
}

/** Compares two digests in a time that does not tell where they differ. */
export function sameDigest(a: string, b: string): boolean {
    const left = Buffer.from(a);
    const right = Buffer.from(b);
    return left.length === right.length && timingSafeEqual(left, right);
}

function digestsUnder(key: Buffer): KeyDigests {
    const keyFor = (purpose: string): Buffer =>
        Buffer.from(hkdfSync('sha256', key, '', `redact-inline ${purpose}`, 32));
    const digester = (purpose: string): ((parts: readonly string[]) => string) => {
        // Made once: from bytes, every digest would make it anew, which takes longer than the digest.
        const purposeKey = createSecretKey(keyFor(purpose));
        return (parts) => createHmac('sha256', purposeKey).update(JSON.stringify(parts)).digest('base64url');
    };
    const revision = digester('revision');
    const text = digester('text');
    const signature = digester('signature');
    const place = digester('place');
    const cursor = digester('cursor');
    return {
        keyId: keyFor('key id').toString('hex').slice(0, 16),
        revision: (identifier, entryText) => revision([identifier, entryText]),
        text: (identifier, entryText) => text([identifier, entryText]),
        signature: (canonical) => signature([canonical]),
        place: (recordId, previousSignature, number) => place([recordId, previousSignature ?? '', String(number)]),
        dismissal: digester('dismissal'),
        request: digester('request'),
        cursor: (recordId, text) => cursor([recordId, text])
    };
}
