import { z } from 'zod';
import { CommitStep, EventType, FlagOutcome, Outcome } from 'c/proxyContract';
import { actor } from './flags.ts';
import { category, span } from './span.ts';

const outcome = z
    .enum(Outcome)
    .describe(
        '`redacted`: read back and equal. `mismatch`: Salesforce accepted and stores something else. `failed`: refused, the ' +
            'old text stands. `missing`: gone at read-back. `unverified`: read-back failed; settled by the next visit.'
    );

/** Answer of `POST …/redactions`. */
export const redactionsAnswer = z
    .object({
        commitId: z.uuid(),
        entries: z.array(
            z.object({
                identifier: z.string(),
                outcome,
                text: z.string().nullable().describe('What Salesforce stores now; `null` when it could not be read.'),
                revision: z.string().nullable().describe('Of that text.'),
                changedSince: z
                    .literal(true)
                    .exactOptional()
                    .describe(
                        'Present on `redacted` where a request was repeated and `text` is not what was read back: somebody has ' +
                            'changed or deleted it since.'
                    )
            })
        ),
        audit: z
            .literal('pending')
            .exactOptional()
            .describe('Present when an outcome event is still to be stored; the next visit to the record stores it.')
    })
    .describe('What became of each entry of a commit, in the order of the request.');

/** A line of `POST …/redactions` as it goes. */
export const commitProgress = z
    .object({
        identifier: z.string(),
        step: z
            .enum(CommitStep)
            .describe(
                '`writing`: being sent to Salesforce. `written`: accepted. `settled`: read back, with an outcome. An entry can be ' +
                    'sent more than once; its last line counts.'
            ),
        outcome: outcome.nullable().describe('With `settled`.')
    })
    .describe('One step of one entry of a commit. It never carries text.');

/** Answer of `POST …/dismissals`. */
export const dismissalsAnswer = z
    .object({
        changed: z
            .int()
            .min(0)
            .describe('How many values are newly remembered or forgotten; the others were so before.')
    })
    .describe('What a dismissal changed.');

/** One audit event. */
export const auditEvent = z
    .object({
        type: z.enum(EventType),
        commitId: z.string(),
        entryIdentifier: z.string(),
        reasonCode: z.string().nullable(),
        categories: z.array(category),
        spans: z.array(span).describe('In offsets of the text before the redaction.'),
        outcome: z
            .enum({ ...Outcome, ...FlagOutcome })
            .nullable()
            .describe('What became of the entry, or of the flag; `null` for all but `Outcome` and `FlagResolved`.'),
        note: z.string().nullable().describe('What the actor noted; checked against what was redacted.'),
        actor,
        occurredAt: z.iso.datetime().describe('Whole seconds.'),
        signed: z
            .boolean()
            .describe(
                "Whether the proxy's signature fits. Whoever may create events in Salesforce can make one by hand."
            )
    })
    .describe('One audit event of a record. It never holds text of an entry.');

/** Answer of `GET …/redactions`. */
export const auditEventsAnswer = z
    .object({
        events: z.array(auditEvent).describe('Newest first.'),
        page: z.object({
            before: z.string().nullable().describe('Cursor of the older events; `null` when there are none.')
        })
    })
    .describe("A page of the record's audit events.");
