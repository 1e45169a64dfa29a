import { FILE_MEDIA_TYPE, PROGRESS_MEDIA_TYPE, UPLOAD_BOUNDS, type ProblemCode } from 'c/proxyContract';
import { jsonAnswer } from './answers.ts';
import type { Answer, Operation, PathItem } from './document.ts';
import { FROM_LIMITS, FROM_SALESFORCE, operation } from './operation.ts';
import { transcriptCheckExample, transcriptUploadExample } from './uploadExamples.ts';

const tags = ['Records'];

const FROM_FILES: readonly ProblemCode[] = [
    ...FROM_SALESFORCE,
    ...FROM_LIMITS,
    'CALL_TAKES_NO_TRANSCRIPT',
    'BODY_TOO_LARGE',
    'UNSUPPORTED_MEDIA_TYPE',
    'TRANSCRIPT_UNREADABLE'
];

const parameters = ['RecordId', 'Extension', 'Format', 'Start', 'Redact', 'Columns', 'Order', 'Speakers'] as const;

const requestBody: NonNullable<Operation['requestBody']> = {
    description:
        "The file as it is: the upload's own NDJSON, JSON, JSON lines, WebVTT, SubRip, CSV, Amazon Connect Contact Lens, or text " +
        'with labels; UTF-8, or UTF-16 with a byte order mark, uncompressed. At most `PROXY_MAX_UPLOAD_BYTES` and ' +
        `${String(UPLOAD_BOUNDS.lines)} lines. It may take five minutes to arrive. One file of a user is worked on at a time.`,
    required: true,
    content: { [FILE_MEDIA_TYPE]: { schema: { type: 'string', format: 'binary' } } }
};

const wholeAnswer = jsonAnswer('TranscriptUpload', 'What became of it.', transcriptUploadExample);

const steppedAnswer: Answer = {
    ...wholeAnswer,
    description:
        `What became of it. To callers who prefer \`${PROGRESS_MEDIA_TYPE}\` it is told as it goes: each line is an ` +
        '`UploadProgress`, the last one the `TranscriptUpload`. A connection that breaks before the last line tells nothing; ' +
        'the same file again does.',
    content: {
        ...wholeAnswer.content,
        [PROGRESS_MEDIA_TYPE]: {
            schema: {
                type: 'string',
                description: 'Lines of `UploadProgress`, and one `TranscriptUpload` as the last.'
            }
        }
    }
};

/** `/v1/records/{recordId}/transcript…` */
export const transcriptPaths: Readonly<Record<string, PathItem>> = {
    '/v1/records/{recordId}/transcript': {
        post: operation({
            operationId: 'uploadTranscript',
            tags,
            summary: 'Uploads a file as the transcript of a voice call',
            description:
                'Needs an upload token that no write has used before. Every line is checked, and masked where asked for, before a ' +
                'byte is sent to Salesforce, as the user; where one cannot be uploaded, nothing is. Lines whose entries are stored ' +
                'already, by time and role, are left out, so the same file again is safe. It is bulk work, which is refused first where a limit is short.',
            parameters,
            requestBody,
            answers: { 200: steppedAnswer },
            problems: [...FROM_FILES, 'TRANSCRIPT_LINES_REFUSED']
        })
    },
    '/v1/records/{recordId}/transcript/check': {
        post: operation({
            operationId: 'checkTranscript',
            tags,
            summary: 'Tells what an upload of a file would do',
            description:
                'Reads the file to its end as an upload would, and sends nothing. Needs an upload token, which is not spent. ' +
                'Looking for entries that are stored already counts in both ledgers as bulk work.',
            parameters,
            requestBody,
            answers: {
                200: jsonAnswer('TranscriptCheck', 'What the file holds, and what is wrong.', transcriptCheckExample)
            },
            problems: FROM_FILES
        })
    }
};
