import { z } from 'zod';
import {
    appearancesRequest,
    copiesRequest,
    dismissalsRequest,
    flagRequest,
    flagResolutionRequest,
    previewRequest,
    redactionsRequest
} from '../routes/requestSchemas.ts';
import type { JsonSchema } from './document.ts';
import { appearancesAnswer } from './schemas/appearances.ts';
import { copiesAnswer } from './schemas/copies.ts';
import { entriesAnswer, suggestion, transcriptEntry, transcriptRecord } from './schemas/entries.ts';
import { flag, flagsAnswer } from './schemas/flags.ts';
import { aliveAnswer, readinessAnswer } from './schemas/probes.ts';
import { problem } from './schemas/problem.ts';
import {
    auditEvent,
    auditEventsAnswer,
    commitProgress,
    dismissalsAnswer,
    redactionsAnswer
} from './schemas/redactions.ts';
import { limitsAnswer, policyAnswer } from './schemas/settings.ts';
import { span } from './schemas/span.ts';
import { transcriptCheck, transcriptUpload, uploadProgress } from './schemas/uploads.ts';

const SCHEMAS = {
    AliveAnswer: aliveAnswer,
    AppearancesAnswer: appearancesAnswer,
    AppearancesRequest: appearancesRequest,
    AuditEvent: auditEvent,
    AuditEventsAnswer: auditEventsAnswer,
    CommitProgress: commitProgress,
    CopiesAnswer: copiesAnswer,
    CopiesRequest: copiesRequest,
    DismissalsAnswer: dismissalsAnswer,
    DismissalsRequest: dismissalsRequest,
    EntriesAnswer: entriesAnswer,
    Flag: flag,
    FlagRequest: flagRequest,
    FlagResolutionRequest: flagResolutionRequest,
    FlagsAnswer: flagsAnswer,
    LimitsAnswer: limitsAnswer,
    PolicyAnswer: policyAnswer,
    PreviewRequest: previewRequest,
    Problem: problem,
    ReadinessAnswer: readinessAnswer,
    RedactionsAnswer: redactionsAnswer,
    RedactionsRequest: redactionsRequest,
    Span: span,
    Suggestion: suggestion,
    TranscriptCheck: transcriptCheck,
    TranscriptEntry: transcriptEntry,
    TranscriptRecord: transcriptRecord,
    TranscriptUpload: transcriptUpload,
    UploadProgress: uploadProgress
} as const;

/** The name of a schema of the document. */
export type SchemaName = keyof typeof SCHEMAS;

/**
 * Every schema of the document. What the proxy reads comes from the schemas that it checks requests with. What it answers is
 * open to members that later versions add; what it reads is not, because it refuses members that it does not know.
 */
export const componentSchemas: Readonly<Record<string, JsonSchema>> = toComponents();

function toComponents(): Readonly<Record<string, JsonSchema>> {
    const registry = z.registry<{ id: SchemaName }>();
    for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id: id as SchemaName });
    const { schemas } = z.toJSONSchema(registry, {
        io: 'input',
        uri: (id) => `#/components/schemas/${id}`,
        override: ({ jsonSchema, path }) => {
            tidy(jsonSchema, path.at(-1));
        }
    });
    return Object.fromEntries(
        Object.entries(schemas).map(([id, { $id: _id, $schema: _dialect, ...schema }]) => [id, schema])
    );
}

/** Leaves out what the type says already, and says of span bounds what the use case checks after the schema. */
function tidy(schema: z.core.JSONSchema.BaseSchema, name: string | number | undefined): void {
    if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
    if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
    if (schema.format !== undefined) delete schema.pattern;
    if (schema.type === 'number' && (name === 'start' || name === 'end')) {
        Object.assign(schema, { type: 'integer', minimum: name === 'start' ? 0 : 1 });
    }
}
