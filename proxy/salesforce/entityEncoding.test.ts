import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeEntities, encodeEntities, holdsEntity } from '../entities.ts';
import { Encoding, encodingOf } from './entityEncoding.ts';

const ENTITIES: Readonly<Record<string, string>> = {
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '\\': '&#92;',
    '&': '&amp;'
};

/** What Salesforce's page says, written down once more. */
function encode(text: string): string {
    return text.replace(/[<>"'\\&]/g, (character) => ENTITIES[character] ?? '');
}

/** Text as people type it, rich in what encoding touches. */
const text = fc
    .array(fc.oneof(fc.constantFrom(...Object.keys(ENTITIES), ...Object.values(ENTITIES), '&nbsp;', '&'), fc.string()))
    .map((parts) => parts.join(''));

describe('decodeEntities', () => {
    it('takes exactly one layer of encoding off', () => {
        fc.assert(fc.property(text, (raw) => decodeEntities(encode(raw)) === raw));
    });

    it('leaves text without entities as it is', () => {
        fc.assert(
            fc.property(text, (raw) => {
                fc.pre(!holdsEntity(raw));
                return decodeEntities(raw) === raw;
            })
        );
    });
});

describe('encodeEntities', () => {
    it('gives the text that decodes to the one given', () => {
        fc.assert(fc.property(text, (raw) => decodeEntities(encodeEntities(raw)) === raw));
    });

    it('leaves text without entities as it is', () => {
        fc.assert(
            fc.property(text, (raw) => {
                fc.pre(!holdsEntity(raw));
                return encodeEntities(raw) === raw;
            })
        );
    });
});

describe('encodingOf', () => {
    const withEntity = text.filter(holdsEntity);

    it('finds raw answers raw where the header is honoured', () => {
        fc.assert(
            fc.property(withEntity, fc.array(text), (raw, others) => {
                const texts = [raw, ...others].map((askedRaw) => ({ askedRaw, askedEncoded: encode(askedRaw) }));
                return encodingOf(texts) === Encoding.Raw;
            })
        );
    });

    it('finds encoded answers encoded where the header is ignored', () => {
        fc.assert(
            fc.property(withEntity, fc.array(text), (raw, others) => {
                const texts = [raw, ...others].map(encode).map((same) => ({ askedRaw: same, askedEncoded: same }));
                return encodingOf(texts) === Encoding.Encoded;
            })
        );
    });

    it('finds answers raw where nothing is ever encoded and a text shows it', () => {
        fc.assert(
            fc.property(withEntity, fc.constantFrom("it's", '<', 'R&D', 'a & b'), (raw, telling) => {
                const texts = [raw, telling].map((same) => ({ askedRaw: same, askedEncoded: same }));
                return encodingOf(texts) === Encoding.Raw;
            })
        );
    });

    it('knows nothing where every telling text was changed in between', () => {
        assert.equal(encodingOf([{ askedRaw: 'it&#39;s', askedEncoded: 'masked' }]), Encoding.Unknown);
        assert.equal(encodingOf([]), Encoding.Unknown);
    });

    it('tells by the others where one text was changed in between', () => {
        const changed = { askedRaw: 'it&#39;s', askedEncoded: 'masked' };

        assert.equal(encodingOf([changed, { askedRaw: '&lt;', askedEncoded: '&amp;lt;' }]), Encoding.Raw);
        assert.equal(encodingOf([changed, { askedRaw: '&lt;', askedEncoded: '&lt;' }]), Encoding.Encoded);
    });

    it('knows nothing where texts contradict each other', () => {
        const honoured = { askedRaw: '&lt;', askedEncoded: '&amp;lt;' };
        const ignored = { askedRaw: '&gt;', askedEncoded: '&gt;' };

        assert.equal(encodingOf([honoured, ignored]), Encoding.Unknown);
    });
});
