import { z } from 'zod';
import { EVERY_CATEGORY, FILE_ORDER, UPLOAD_BOUNDS, UploadColumn, UploadFormat } from 'c/proxyContract';
import type { SentFile } from '../usecases/transcriptUpload/uploadVisit.ts';

const REDACT_ADVICE = 'give categories of GET /v1/policy, separated by commas, or all';

const START_ADVICE = 'give when the recording began: ISO 8601 with its zone, such as 2026-03-01T09:30:00Z';

const redact = z
    .string()
    .regex(/^[A-Za-z][\w,]{0,4000}$/, REDACT_ADVICE)
    .transform((names) => (names === EVERY_CATEGORY ? null : names.split(',').filter((name) => name !== '')));

const COLUMNS_ADVICE = `give what columns hold and their places from 1, such as text.3-speaker.1; what: ${Object.values(UploadColumn).join(', ')}`;

/** Places alone: a header is somebody's words, and addresses stand in logs. */
const columnPlaces = z
    .string()
    .regex(/^[a-z]{1,20}\.[1-9]\d{0,3}(?:-[a-z]{1,20}\.[1-9]\d{0,3}){0,8}$/, COLUMNS_ADVICE)
    .transform((text, context): SentFile['columns'] => {
        const given = text.split('-').map((each) => each.split('.'));
        const places = new Map(given.map(([what, place]) => [what, Number(place)]));
        const columns = Object.values(UploadColumn).filter((what) => places.has(what));
        if (columns.length === given.length) return Object.fromEntries(columns.map((what) => [what, places.get(what)]));
        context.addIssue(COLUMNS_ADVICE);
        return z.NEVER;
    });

type AskedOfFile = 'extension' | 'format' | 'recordingStartedAt' | 'redact' | 'columns' | 'keepsOrder';

/** Query of `POST …/transcript` and `…/transcript/check`. It takes no name: a file's can hold those of people. */
export const fileQuery: z.ZodType<Pick<SentFile, AskedOfFile>> = z
    .strictObject({
        extension: z
            .string()
            .regex(
                /^[A-Za-z0-9]{1,10}$/,
                'give what stands behind the last dot of the name, up to 10 letters and digits'
            )
            .optional(),
        format: z.enum(UploadFormat).optional(),
        start: z.iso.datetime({ offset: true, error: START_ADVICE }).optional(),
        redact: redact.optional(),
        columns: columnPlaces.optional(),
        order: z.enum([FILE_ORDER]).optional()
    })
    .transform(({ extension, format, start, redact: categories, columns: places, order }) => ({
        extension: extension?.toLowerCase() ?? null,
        format: format ?? null,
        recordingStartedAt: start === undefined ? null : Date.parse(start),
        redact: categories === undefined ? [] : categories,
        columns: places ?? {},
        keepsOrder: order !== undefined
    }));

const SPEAKERS_ADVICE =
    'give base64url of a JSON object: names of the file, and ids of participants from …/transcript/check';

const assignments = z
    .record(z.string().min(1).max(500), z.string().min(1).max(500))
    .refine((names) => Object.keys(names).length <= UPLOAD_BOUNDS.assigned);

/** The header that assigns speakers; without it nobody is assigned. */
export const assignedSpeakers: z.ZodType<ReadonlyMap<string, string>> = z
    .string()
    .regex(/^[\w-]*$/, SPEAKERS_ADVICE)
    .max(UPLOAD_BOUNDS.assignedBytes, SPEAKERS_ADVICE)
    .default('')
    .transform((text, context): ReadonlyMap<string, string> => {
        if (text === '') return new Map();
        const parsed = assignments.safeParse(jsonIn(Buffer.from(text, 'base64url')));
        if (parsed.success) return new Map(Object.entries(parsed.data));
        context.addIssue(SPEAKERS_ADVICE);
        return z.NEVER;
    });

function jsonIn(bytes: Buffer): unknown {
    try {
        return JSON.parse(bytes.toString('utf8'));
    } catch {
        return undefined;
    }
}
