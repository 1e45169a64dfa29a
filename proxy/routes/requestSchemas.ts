import { z } from 'zod';
import {
    COMMIT_BOUNDS,
    COPIES_BOUND,
    DeclineReason,
    DISMISSAL_BOUNDS,
    DismissalAction,
    ENTRIES_PER_PAGE,
    type AppearancesRequest,
    type CopiesRequest,
    FlagOutcome,
    FlagReason,
    type DismissalsRequest,
    type FlagRequest,
    type FlagResolutionRequest,
    type PreviewRequest,
    type RedactionsRequest
} from 'c/proxyContract';
import { isEventName } from '../eventName.ts';
import { CURSOR_ADVICE, type SealedQuery } from '../usecases/openQuery.ts';

const wholeNumber = (least: number, most: number): z.ZodType<number> =>
    z
        .string()
        .regex(/^\d{1,7}$/, `give a whole number from ${String(least)} to ${String(most)}`)
        .transform(Number)
        .refine(
            (value) => value >= least && value <= most,
            `give a whole number from ${String(least)} to ${String(most)}`
        );

/** What a cursor can be, its seal included. */
const cursor = z.string().regex(/^[\w-]{1,4000}\.[\w-]{43}$/, CURSOR_ADVICE);

/** Query of `GET …/entries`. */
export const entriesQuery: z.ZodType<SealedQuery> = z
    .strictObject({
        limit: wholeNumber(ENTRIES_PER_PAGE.least, ENTRIES_PER_PAGE.most).default(ENTRIES_PER_PAGE.default),
        before: cursor.optional(),
        after: cursor.optional()
    })
    .transform(({ limit, before, after }, context): SealedQuery => {
        if (before && after) {
            context.addIssue({ code: 'custom', path: ['after'], message: 'give before or after, not both' });
            return z.NEVER;
        }
        if (before) return { limit, before };
        return after ? { limit, after } : { limit, newest: true };
    });

/** Query of `GET …/redactions`. */
export const eventsQuery: z.ZodType<{ readonly before: string | null }> = z.strictObject({
    before: z.string().refine(isEventName, CURSOR_ADVICE).nullable().default(null)
});

const span = z.strictObject({ start: z.number(), end: z.number(), category: z.string().min(1).max(80) });

const entryRedaction = z.strictObject({
    identifier: z.string().min(1).max(255),
    revision: z.string().min(1).max(255),
    spans: z.array(span).max(COMMIT_BOUNDS.spansPerEntry)
});

/** Query of a route that takes none. */
export const noQuery = z.strictObject({});

const note = z.string().min(1).max(COMMIT_BOUNDS.note);

/** Body of `POST …/redactions`. */
export const redactionsRequest: z.ZodType<RedactionsRequest> = z.strictObject({
    reasonCode: z.string().min(1).max(80),
    note: note.exactOptional(),
    entries: z.array(entryRedaction).min(1).max(COMMIT_BOUNDS.entries)
});

/** Body of `POST …/preview`. */
export const previewRequest: z.ZodType<PreviewRequest> = z.strictObject({
    entries: z.array(entryRedaction).max(COMMIT_BOUNDS.entries)
});

/** Body of `POST …/dismissals`. */
export const dismissalsRequest: z.ZodType<DismissalsRequest> = z.strictObject({
    action: z.enum(DismissalAction),
    entries: z
        .array(entryRedaction.extend({ spans: z.array(span).max(DISMISSAL_BOUNDS.spansPerEntry) }))
        .min(1)
        .max(DISMISSAL_BOUNDS.entries)
});

/** Body of `POST …/appearances`. */
export const appearancesRequest: z.ZodType<AppearancesRequest> = entryRedaction.omit({ spans: true }).extend({ span });

/** Body of `POST …/copies`. */
export const copiesRequest: z.ZodType<CopiesRequest> = z.strictObject({
    entries: z
        .array(z.string().regex(/^[\w-]{1,255}$/, 'give the identifier of an entry'))
        .min(1)
        .max(COPIES_BOUND)
});

/** Body of `POST …/flags`. */
export const flagRequest: z.ZodType<FlagRequest> = z.strictObject({
    entryIdentifier: z.string().min(1).max(255),
    reasonCode: z.enum(FlagReason)
});

/** Body of `POST …/flags/{flagId}/resolution`. */
export const flagResolutionRequest: z.ZodType<FlagResolutionRequest> = z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal(FlagOutcome.Declined), reasonCode: z.enum(DeclineReason) }),
    z.strictObject({ outcome: z.literal(FlagOutcome.Withdrawn) })
]);

/** The id of a flag in a path. */
export const flagIdentifier = z.uuid('give the id of a flag, as GET …/flags tells it');

/** The Idempotency-Key header of a write. */
export const idempotencyKey = z
    .string()
    .regex(/^[\x21-\x7e]{8,128}$/, 'give 8 to 128 visible ASCII characters, new for each commit');
