import { uploadNotice, uploadProblemNotice } from 'c/notices';
import { ProxyProblem } from 'c/proxyClient';
import type { TranscriptUpload } from 'c/proxyContract';

const DONE: TranscriptUpload = {
    lines: 3,
    storedAlready: 0,
    redacted: {},
    state: 'stored',
    sent: 3,
    stored: 3,
    failed: 0,
    appeared: null
};

describe('uploadNotice', () => {
    it.each<[Partial<TranscriptUpload>, string, string]>([
        [{}, '3 entries uploaded', 'Nothing was redacted before.'],
        [{ redacted: { CARD_NUMBER: 1, CVV: 1 } }, '3 entries uploaded', '2 passages were redacted before.'],
        [{ state: 'partlyStored', stored: 2, failed: 1 }, 'Not every entry was stored', '2 stored, 1 failed.'],
        [{ state: 'failed' }, 'Nothing was stored', 'Salesforce took no entry'],
        [{ state: 'refused' }, 'Nothing was stored', 'Salesforce took no entry'],
        [{ state: 'unsettled' }, 'It is not known yet what was stored', 'Wait some minutes'],
        [{ state: 'unanswered' }, 'It is not known yet what was stored', 'Wait some minutes']
    ])('says how it ended: %j', (known, title, message) => {
        const notice = uploadNotice({ ...DONE, ...known });

        expect(notice.title).toBe(title);
        expect(notice.message).toContain(message);
    });
});

describe('uploadProblemNotice', () => {
    it.each<[ProxyProblem['code'], string, string, string]>([
        ['TRANSCRIPT_UNREADABLE', 'file', 'EMPTY', 'holds nothing that was said'],
        ['TRANSCRIPT_UNREADABLE', 'lines[2]', 'ENCODING', 'UTF-8'],
        ['TRANSCRIPT_UNREADABLE', 'file', 'UNKNOWN_FORMAT', 'Choose it under'],
        ['TRANSCRIPT_UNREADABLE', 'lines[12]', 'MALFORMED', 'look at line 12.'],
        ['TRANSCRIPT_UNREADABLE', 'file', 'TRUNCATED', 'look at its beginning.'],
        ['TRANSCRIPT_UNREADABLE', 'file', 'COLUMNS', 'A column'],
        ['TRANSCRIPT_UNREADABLE', 'file', 'TOO_MANY_LINES', 'than a call can have'],
        ['TRANSCRIPT_LINES_REFUSED', 'lines[1]', 'TIME_MISSING', '1 line cannot be uploaded'],
        ['CALL_TAKES_NO_TRANSCRIPT', 'record', 'CONVERSATION_OPEN', 'has not ended'],
        ['CALL_TAKES_NO_TRANSCRIPT', 'record', 'UPLOAD_UNDER_WAY', 'Somebody else'],
        ['CALL_TAKES_NO_TRANSCRIPT', 'record', 'PARTICIPANTS_MISSING', 'who took part'],
        ['BODY_TOO_LARGE', '', '', 'larger than'],
        ['SALESFORCE_ACCESS_DENIED', '', '', 'does not let you upload'],
        ['PROXY_UNREACHABLE', '', '', 'could not be read'],
        ['INTERNAL_ERROR', '', '', 'req-1']
    ])('says in words what is wrong: %s %s %s', (code, path, problem, words) => {
        const refused = new ProxyProblem({ code, requestId: 'req-1', errors: [{ path, problem }] });

        expect(uploadProblemNotice(refused, 0).message).toContain(words);
    });
});
