import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isSalesforceId, to18 } from '../salesforceId.ts';
import {
    conversationById,
    editAccess,
    eventsOfCommit,
    eventsOfRecord,
    stepsOfRecord,
    participantsOf,
    recordById,
    recordStarts
} from './soql.ts';

const id = fc.stringMatching(/^[A-Za-z0-9]{15}$/);
const uuid = fc.uuid();

/** Each builder, fed with one value in the place of each of its ids. */
const builders: Readonly<Record<string, (value: string) => string>> = {
    recordById: (value) => recordById('VoiceCall', value),
    recordStarts: (value) => recordStarts('MessagingSession', value),
    conversationById,
    participantsOf,
    'editAccess, user': (value) => editAccess(value, '001A0000006Vm9r'),
    'editAccess, record': (value) => editAccess('001A0000006Vm9r', value),
    eventsOfRecord: (value) => eventsOfRecord(value, { limit: 1, before: null }),
    stepsOfRecord,
    'eventsOfCommit, record': (value) => eventsOfCommit(value, '11111111-2222-3333-4444-555555555555')
};

describe('soql', () => {
    for (const [name, build] of Object.entries(builders)) {
        it(`${name} puts an id in as its 18 characters, between quotes`, () => {
            fc.assert(fc.property(id, (value) => build(value).includes(`'${to18(value)}'`)));
        });

        it(`${name} refuses everything that is no id, and does not quote it`, () => {
            const unsafe = fc.oneof(
                fc.string(),
                fc.string({ unit: 'binary' }),
                fc
                    .tuple(id, fc.constantFrom("'", '\\', "\\' OR Id != '", '\n', ' ', '%', 'AAA'))
                    .map((parts) => parts.join(''))
            );
            fc.assert(
                fc.property(unsafe, (value) => {
                    fc.pre(!isSalesforceId(value));
                    assert.throws(() => build(value), { name: 'RangeError', message: 'not a Salesforce id' });
                })
            );
        });
    }

    it('takes a commit by its UUID alone', () => {
        fc.assert(fc.property(uuid, (value) => eventsOfCommit('001A0000006Vm9r', value).includes(`= '${value}'`)));
        fc.assert(
            fc.property(fc.tuple(uuid, fc.string({ minLength: 1 })), ([value, more]) => {
                assert.throws(() => eventsOfCommit('001A0000006Vm9r', value + more), RangeError);
            })
        );
    });

    it('takes whole numbers alone as bounds', () => {
        for (const limit of [-1, 0.5, NaN, Infinity, 2 ** 60]) {
            assert.throws(() => eventsOfRecord('001A0000006Vm9r', { limit, before: null }), RangeError);
        }
    });

    it('takes the name of an event alone to go on from', () => {
        const build = (before: string): string => eventsOfRecord('001A0000006Vm9r', { limit: 1, before });
        assert.match(build('RIE-0000000001'), /Name < 'RIE-0000000001'/);
        fc.assert(
            fc.property(
                fc.oneof(
                    fc.string(),
                    fc.string({ minLength: 1 }).map((more) => `RIE-0000000001${more}`)
                ),
                (name) => {
                    assert.throws(() => build(name), { name: 'RangeError', message: 'not the name of an event' });
                }
            )
        );
    });

    it('takes the two objects alone', () => {
        assert.throws(() => recordById('User' as 'VoiceCall', '001A0000006Vm9r'), RangeError);
        assert.throws(() => recordById('constructor' as 'VoiceCall', '001A0000006Vm9r'), RangeError);
    });
});
