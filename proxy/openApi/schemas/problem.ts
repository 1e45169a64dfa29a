import { z } from 'zod';
import { PROBLEM_STATUS, type ProblemCode } from 'c/proxyContract';
import { transcriptEntry } from './entries.ts';

/** The codes of the catalogue. */
const PROBLEM_CODES = Object.keys(PROBLEM_STATUS) as [ProblemCode, ...ProblemCode[]];

/** Body of every refused request, RFC 9457. */
export const problem = z
    .object({
        type: z.string().describe('`urn:redact-inline:problem:CODE`.'),
        title: z.string(),
        status: z.int().min(400).max(599),
        code: z.enum(PROBLEM_CODES),
        detail: z.string().describe('What to do next. Never holds text of an entry.'),
        requestId: z.string().describe('What to give to the operator of the proxy.'),
        errors: z
            .array(
                z.object({
                    path: z
                        .string()
                        .describe(
                            'Where it stands, such as `entries[0].spans[2].end`; in a file `lines[12]`, from 1, or `file`.'
                        ),
                    problem: z.string()
                })
            )
            .exactOptional()
            .describe(
                'With `REQUEST_INVALID` and `SPAN_INVALID`, and `ENTRY_NOT_REDACTABLE` where single entries are refused, and what refuses a transcript: what is wrong where.'
            ),
        entries: z
            .array(transcriptEntry)
            .exactOptional()
            .describe('With `ENTRY_CHANGED`: the changed entries as Salesforce stores them now.')
    })
    .describe('The body of every refused request (RFC 9457).');
