import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey, createVerify, generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FlattenedSign } from 'jose';
import { canonicalJson, type Json } from './canonicalJson.ts';
import { signEvidence, verifyEvidence, writeEvidence } from './signedEvidence.ts';
import { evidenceOfEvents, SOME_EVENTS } from './testing/someEvidence.ts';

const newKey = (): string =>
    generateKeyPairSync('rsa', {
        modulusLength: 2048,
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
    }).privateKey;
const key = newKey();
const publicKey = createPublicKey(key);
const evidence = { ...evidenceOfEvents(SOME_EVENTS), page: { file: 'evidence.html', sha256: 'ab' } };
const signed = await signEvidence(evidence, key);
const text = writeEvidence(signed);

/** The last letter of a signature only carries two bits of it: the next one decodes to the same. */
const nextLetter = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 1);

describe('signEvidence', () => {
    it('is verified by its own key', async () => {
        assert.deepEqual(await verifyEvidence(text, publicKey), { evidence });
    });

    it('is verified without jose: RSA over the header, a dot, and the canonical form', () => {
        const { protected: header, signature } = signed.signature;
        const payload = Buffer.from(canonicalJson(evidence as unknown as Json)).toString('base64url');

        const verify = createVerify('RSA-SHA256').update(`${header}.${payload}`);

        assert.ok(verify.verify(publicKey, Buffer.from(signature, 'base64url')));
    });

    it('shows any change of the file, even one that a reader of JSON passes over', async () => {
        await fc.assert(
            fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom('', ' ', '0', '"', 'A'), async (at, by) => {
                const changed = text.slice(0, at) + by + text.slice(at + 1);
                fc.pre(changed !== text);

                assert.ok('fault' in (await verifyEvidence(changed, publicKey)));
            })
        );
        const spare = text.replace(/.(?="\n {2}\}\n\}\n$)/, nextLetter);
        assert.notEqual(spare, text);
        assert.deepEqual(await verifyEvidence(spare, publicKey), { fault: 'altered' });
        const twice = text.replace('"evidence": {', '"evidence": {},\n  "evidence": {');
        assert.deepEqual(await verifyEvidence(twice, publicKey), { fault: 'altered' });
    });

    it('is refused by another key, and as anything else that the key has signed', async () => {
        assert.deepEqual(await verifyEvidence(text, createPublicKey(newKey())), { fault: 'otherKey' });

        const { kid } = JSON.parse(Buffer.from(signed.signature.protected, 'base64url').toString()) as { kid: string };
        const { payload, ...assertion } = await new FlattenedSign(
            Buffer.from(canonicalJson(evidence as unknown as Json))
        )
            .setProtectedHeader({ alg: 'RS256', kid })
            .sign(createPrivateKey(key));
        assert.ok(payload);
        const other = writeEvidence({
            evidence,
            signature: { protected: assertion.protected ?? '', signature: assertion.signature }
        });
        assert.deepEqual(await verifyEvidence(other, publicKey), { fault: 'altered' });
    });
});

describe('canonicalJson', () => {
    it('is the same whatever the order of members, and says the same as the value', () => {
        fc.assert(
            fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
                const json = JSON.parse(JSON.stringify(value)) as Json;
                assert.deepEqual(JSON.parse(canonicalJson(json)), json);
                assert.equal(canonicalJson(JSON.parse(canonicalJson(json)) as Json), canonicalJson(json));
            })
        );
        assert.equal(canonicalJson({ b: [1, null], a: { d: 'é', c: true } }), '{"a":{"c":true,"d":"é"},"b":[1,null]}');
    });
});
