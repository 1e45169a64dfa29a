import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { z } from 'zod';
import type {
    AuditEventsAnswer,
    CopiesAnswer,
    CopiesRequest,
    EntriesAnswer,
    FlagRequest,
    FlagResolutionRequest,
    FlagsAnswer,
    LimitsAnswer,
    PolicyAnswer,
    Problem,
    RedactionsAnswer,
    RedactionsRequest,
    TranscriptCheck,
    TranscriptUpload,
    UploadProgress
} from 'c/proxyContract';
import type {
    copiesRequest,
    flagRequest,
    flagResolutionRequest,
    redactionsRequest
} from '../../routes/requestSchemas.ts';
import type { copiesAnswer } from './copies.ts';
import type { entriesAnswer } from './entries.ts';
import type { flagsAnswer } from './flags.ts';
import type { problem } from './problem.ts';
import type { auditEventsAnswer, redactionsAnswer } from './redactions.ts';
import type { limitsAnswer, policyAnswer } from './settings.ts';
import type { transcriptCheck, transcriptUpload, uploadProgress } from './uploads.ts';

/** A type with its readonly marks taken off and its optional members told apart, so that assignability compares the rest. */
type Shape<T> = T extends readonly (infer Item)[]
    ? { readonly items: Shape<Item> }
    : T extends object
      ? { readonly [K in keyof T]-?: object extends Pick<T, K> ? { optional: Shape<T[K]> } : { required: Shape<T[K]> } }
      : T;

type Same<A, B> = [Shape<A>] extends [Shape<B>] ? ([Shape<B>] extends [Shape<A>] ? true : false) : false;

describe('schemas of the OpenAPI document', () => {
    it('have the very types of the contract, which the compiler checks', () => {
        const same: [
            Same<z.output<typeof entriesAnswer>, EntriesAnswer>,
            Same<z.output<typeof redactionsAnswer>, RedactionsAnswer>,
            Same<z.output<typeof auditEventsAnswer>, AuditEventsAnswer>,
            Same<z.output<typeof flagsAnswer>, FlagsAnswer>,
            Same<z.output<typeof policyAnswer>, PolicyAnswer>,
            Same<z.output<typeof limitsAnswer>, LimitsAnswer>,
            Same<z.output<typeof problem>, Problem>,
            Same<z.output<typeof transcriptCheck>, TranscriptCheck>,
            Same<z.output<typeof transcriptUpload>, TranscriptUpload>,
            Same<z.output<typeof uploadProgress>, UploadProgress>,
            Same<z.output<typeof redactionsRequest>, RedactionsRequest>,
            Same<z.output<typeof flagRequest>, FlagRequest>,
            Same<z.output<typeof flagResolutionRequest>, FlagResolutionRequest>,
            Same<z.output<typeof copiesAnswer>, CopiesAnswer>,
            Same<z.output<typeof copiesRequest>, CopiesRequest>
        ] = [true, true, true, true, true, true, true, true, true, true, true, true, true, true, true];

        assert.ok(same.every(Boolean));
    });
});
