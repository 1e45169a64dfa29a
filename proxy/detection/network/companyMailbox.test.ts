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
});
