import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingOf } from '../reading.ts';
import { recogniseEmails } from './email.ts';

function found(...lines: readonly (readonly [text: string, role: string | null])[]): number {
    const entries = lines.map(([text, role], index) => ({ identifier: String(index), text, role }));
    return recogniseEmails(readingOf(entries)).length;
}

describe('withoutCompanyMailboxes', () => {
    it('leaves a mailbox of the company that it gives out itself', () => {
        assert.equal(found(['Please write to returns@alder-mills.com, we answer within a day.', 'Agent']), 0);
    });

    it('keeps the mailbox of a customer, also where it is read back', () => {
        assert.equal(
            found(['My email is info@alder-mills.com', 'EndUser'], ['So info@alder-mills.com, thanks', 'Agent']),
            2
        );
    });

    it('keeps it where nobody knows who speaks, and the address of a person', () => {
        assert.equal(found(['Please write to returns@alder-mills.com', null]), 1);
        assert.equal(found(['I have you under j.alder@alder-mills.com', 'Agent']), 1);
    });

    it('knows the mailbox of a customer that was said out loud or in two turns', () => {
        const told = 'Our address is sales@alder-mills.com, you can reach us at sales@alder-mills.com.';
        assert.equal(found(['Please write to sales@alder-mills.com', 'Agent']), 0);
        assert.equal(found(['my email is sales at alder dash mills dot com', 'EndUser'], [told, 'Agent']), 3);
        assert.equal(
            found(
                ['What is your email address?', 'Agent'],
                ['orders at alder', 'EndUser'],
                ['go on', 'Agent'],
                ['mills dot com', 'EndUser'],
                ['Please use orders@aldermills.com', 'Agent']
            ),
            3
        );
    });

    it('keeps what the company does not give out as its own', () => {
        for (const text of [
            'Thanks, hello@alder-mills.com it is.',
            'I have sales@june-alder.com on file, correct?',
            'We write to you at office@alder-family.com.',
            'Our records show billing@alder-mills.com.',
            'Your login is accounts@alder-mills.com.',
            'Please write to us, is it info@alder-mills.com?'
        ])
            assert.equal(found([text, 'Agent']), 1, text);
    });

    it('leaves what it gives out in other words', () => {
        for (const text of [
            'You can reach us at hello@alder-mills.com.',
            'Our address is sales@alder-mills.com.',
            'Or email returns@alder-mills.com right away.',
            'It comes from no-reply@alder-mills.com.'
        ])
            assert.equal(found([text, 'Agent']), 0, text);
    });
});
