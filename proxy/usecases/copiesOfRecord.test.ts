import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CopiedEntry } from '../salesforce/dataCloudGateway.ts';
import { copiesOfRecord } from './copiesOfRecord.ts';

const OWN = '0MwHs0000000001KAA';
const OTHER = '0MwHs0000000002KAA';
const record = { id: OWN, object: 'MessagingSession', conversationId: null, startedAt: 1_000, endedAt: 2_000 } as const;
const time = { from: 1_000, to: 2_000 };

const copy = (sourceId: string | null, transcriptedAt: number | null): CopiedEntry => ({
    identifier: `${String(sourceId)} ${String(transcriptedAt)}`,
    text: '',
    clientTimestamp: transcriptedAt ?? 1_500,
    transcriptedAt,
    participantKey: null,
    sourceId
});
const own = copy(OWN, 1_200);
const elsewhere = copy(OTHER, 2_500);
const within = copy(null, 1_500);

describe('copiesOfRecord', () => {
    it('takes copies that link to the record, and unlinked ones of its time where links and times agree', () => {
        const copies = [own, elsewhere, within, copy(null, 2_500), copy(null, null), copy(OWN.slice(0, 15), 1_300)];

        assert.deepEqual(copies.filter(copiesOfRecord({ record, time }, copies)), [
            own,
            within,
            copy(OWN.slice(0, 15), 1_300)
        ]);
    });

    it('takes linked ones alone where none links to it, links and times disagree, or the record is open', () => {
        const open = { ...record, endedAt: null };
        for (const [found, copies] of [
            [{ record, time }, [within]],
            [{ record, time }, [elsewhere, within]],
            [{ record, time }, [own, copy(OTHER, 1_800), within]],
            [{ record, time }, [own, copy(OWN, 2_500), within]],
            [{ record: open, time }, [own, within]],
            [{ record, time: null }, [own, within]]
        ] as const) {
            const taken = copies.filter(copiesOfRecord(found, copies));
            assert.ok(taken.every(({ sourceId }) => sourceId === OWN));
            assert.equal(taken.length, copies.filter(({ sourceId }) => sourceId === OWN).length);
        }
    });
});
