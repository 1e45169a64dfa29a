import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PartState } from '../../proxy/upload/partOutcome.ts';
import { complaintsOf, wordsOf, type RecordReport, type UploadTold } from './uploadReport.ts';

const REPORT: RecordReport = {
    recordId: '0LQHs0000000001OAA',
    conversationIdentifier: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    trouble: null,
    lines: 1,
    leftOut: 0,
    toSend: 1,
    redacted: {},
    problems: [],
    problemCount: 0,
    uploads: [],
    retryFile: null
};

function told(state: PartState, entries: number): UploadTold {
    return { state, entries, status: null, uploadId: null, stored: null, failed: null, appeared: 1 };
}

describe('the report of an upload', () => {
    it('says what is held back behind entries that failed, and where it is', () => {
        const uploads = [
            { ...told(PartState.PartlyStored, 20), stored: 19, failed: 1 },
            told(PartState.HeldBack, 1200)
        ];

        const words = wordsOf({ ...REPORT, uploads, retryFile: 'call.retry.ndjson' });

        assert.match(words, /20 entries uploaded, 19 stored, 1 failed\n/);
        assert.match(words, /1,200 entries not sent, so that those before them that failed do not come behind them/);
        assert.match(words, /what failed, and what is held back for it: call\.retry\.ndjson\n$/);
        assert.match(wordsOf({ ...REPORT, uploads: uploads.slice(0, 1), retryFile: 'x' }), / {2}what failed: x\n$/);
    });

    it('says what to do where Salesforce does not name what failed', () => {
        const failed = { ...told(PartState.PartlyStored, 20), stored: 19, failed: 1 };

        const words = wordsOf({ ...REPORT, uploads: [failed, told(PartState.NotSent, 2)] });

        assert.match(
            words,
            /19 stored, 1 failed\n.* {2}Salesforce does not name what failed: upload the same file again/s
        );
        assert.doesNotMatch(wordsOf({ ...REPORT, uploads: [failed], retryFile: 'x' }), /does not name/);
        assert.doesNotMatch(wordsOf({ ...REPORT, uploads: [told(PartState.Stored, 2)] }), /does not name/);
    });

    it('says how a name before a colon of a subtitle, which is taken for what was said, becomes who speaks', () => {
        const problems = [{ file: 'call.srt', line: 2, problem: 'SPEAKER_UNNAMED' }];

        const words = complaintsOf({ ...REPORT, problems, problemCount: 1 });

        assert.match(words, /^call\.srt: line 2 does not say who speaks: .*before a colon.*--speaker NAME=ROLE/);
    });

    it('says one line and one entry in the singular, whatever became of it', () => {
        for (const state of Object.values(PartState)) {
            const words = wordsOf({ ...REPORT, uploads: [told(state, 1)] });

            assert.match(words, /: 1 line, 1 to upload\n {2}1 entry /, state);
            assert.doesNotMatch(words, /\b1 (?:entries|lines)\b/, state);
        }
    });
});
