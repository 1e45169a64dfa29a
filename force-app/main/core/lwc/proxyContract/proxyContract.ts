export type { AppearancesAnswer, AppearancesRequest } from './appearances.ts';
export { BUILT_IN_CATEGORIES, BUILT_IN_REASONS } from './builtInLabels.ts';
export { clausesOf, type Clause } from './clausesOf.ts';
export {
    COPIES_BOUND,
    CopyState,
    type CopiesAnswer,
    type CopiesRequest,
    type DataCloudCopies,
    type RedactedCopy
} from './copies.ts';
export {
    CopySource,
    ENTRIES_PER_PAGE,
    RecordObject,
    ReaderState,
    RecordState,
    Searched,
    type ActiveConversations,
    type EntriesAnswer,
    type HourlyCalls,
    type Page,
    type PageCopy,
    type Readers,
    type Sender,
    type Suggestion,
    type TranscriptEntry,
    type TranscriptRecord
} from './entries.ts';
export {
    DeclineReason,
    FlagOutcome,
    FlagReason,
    type Actor,
    type Flag,
    type FlagRequest,
    type FlagResolution,
    type FlagResolutionRequest,
    type FlagsAnswer
} from './flags.ts';
export { IDENTIFIER_NAMES, type IdentifierName } from './identifierNames.ts';
export type { ActiveConversationsLimit, ApiCallsLimit, HourlyCallsLimit, LimitsAnswer } from './limits.ts';
export type { CategoryPolicy, PolicyAnswer, ReasonCode } from './policy.ts';
export { PROBLEM_STATUS, type FieldProblem, type Problem, type ProblemCode } from './problem.ts';
export { CommitStep, PROGRESS_MEDIA_TYPE, type CommitProgress } from './progress.ts';
export {
    COMMIT_BOUNDS,
    DISMISSAL_BOUNDS,
    DismissalAction,
    EventType,
    Outcome,
    type AuditEvent,
    type AuditEventsAnswer,
    type DismissalsAnswer,
    type DismissalsRequest,
    type EntryRedaction,
    type PreviewRequest,
    type RedactedEntry,
    type RedactionsAnswer,
    type RedactionsRequest
} from './redactions.ts';
export {
    CallProblem,
    EVERY_CATEGORY,
    FILE_MEDIA_TYPE,
    FILE_ORDER,
    FileProblem,
    LineProblem,
    SPEAKERS_HEADER,
    SpeakerProblem,
    UPLOAD_BOUNDS,
    UploadColumn,
    UploadFormat,
    UploadState,
    UploadStep,
    type CallParticipant,
    type FileCounts,
    type FileSpeaker,
    type TranscriptCheck,
    type TranscriptUpload,
    type UploadProgress
} from './uploads.ts';
export { WHY_CLAUSES, type WhyClause } from './whyClauses.ts';
