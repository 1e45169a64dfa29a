import type { FieldProblem, ProblemCode, TranscriptEntry } from 'c/proxyContract';

/** What goes wrong before the proxy can answer. */
export const ClientCode = {
    Unreachable: 'PROXY_UNREACHABLE',
    Timeout: 'PROXY_TIMEOUT',
    /** Neither JSON nor a problem: something that is not the proxy stands in between. */
    AnswerInvalid: 'ANSWER_INVALID',
    /** Apex refused the token: no such record for this user, or no right to it. */
    AccessRefused: 'ACCESS_REFUSED',
    /** The user lacks the permission set that gives access to the Apex class. */
    PermissionMissing: 'PERMISSION_MISSING',
    /** The settings or the certificate in the org are missing or wrong. */
    NotSetUp: 'NOT_SET_UP',
    SessionExpired: 'SESSION_EXPIRED'
} as const;
export type ClientCode = (typeof ClientCode)[keyof typeof ClientCode];

/** The facts of a failed call. */
export interface ProblemFacts {
    readonly code: ProblemCode | ClientCode;
    /** HTTP status of the proxy's answer; 0 when none came. */
    readonly status?: number;
    /** What to do next, in the proxy's words; never text of an entry. */
    readonly detail?: string;
    readonly requestId?: string | null;
    readonly retryAfterSeconds?: number | null;
    /** With `ENTRY_CHANGED`: the changed entries as Salesforce stores them now. */
    readonly entries?: readonly TranscriptEntry[];
    /** With `REQUEST_INVALID`, `SPAN_INVALID` and `ENTRY_NOT_REDACTABLE`: what is wrong where in the request. */
    readonly errors?: readonly FieldProblem[];
}

/** A call that failed, with a stable code to decide by. */
export class ProxyProblem extends Error {
    readonly code: ProblemCode | ClientCode;
    readonly status: number;
    readonly detail: string;
    readonly requestId: string | null;
    readonly retryAfterSeconds: number | null;
    readonly entries: readonly TranscriptEntry[];
    readonly errors: readonly FieldProblem[];

    constructor(facts: ProblemFacts) {
        super(facts.code);
        this.name = 'ProxyProblem';
        this.code = facts.code;
        this.status = facts.status ?? 0;
        this.detail = facts.detail ?? '';
        this.requestId = facts.requestId ?? null;
        this.retryAfterSeconds = facts.retryAfterSeconds ?? null;
        this.entries = facts.entries ?? [];
        this.errors = facts.errors ?? [];
    }
}

/** Whether no answer came, or half of one: what became of what was sent is known to the proxy alone. */
export function isEndUnknown({ code }: ProxyProblem): boolean {
    return UNKNOWN_END.has(code);
}

const UNKNOWN_END: ReadonlySet<string> = new Set([
    ClientCode.Unreachable,
    ClientCode.Timeout,
    ClientCode.AnswerInvalid
]);
