import { z } from 'zod';
import { LineProblem, SpeakerProblem, UploadState, UploadStep } from 'c/proxyContract';

const count = z.int().nonnegative();

const counts = {
    lines: count.describe('Lines of the file.'),
    storedAlready: count.describe('Lines whose entries Salesforce has already, by time and role: they are left out.'),
    redacted: z
        .record(z.string(), count)
        .describe('How many passages are masked before anything is sent, by category; empty where none is.')
};

/** Answer of `POST …/transcript/check`. */
export const transcriptCheck = z
    .object({
        ...counts,
        toStore: count.describe('Entries that an upload would send.'),
        speakers: z
            .array(
                z.object({
                    name: z.string().nullable().describe('As the file writes it; `null` for lines that name nobody.'),
                    lines: count,
                    participantId: z.string().nullable().describe('Who that is; `null` where nobody can be told.'),
                    problem: z.enum(SpeakerProblem).nullable().describe('Why nobody can be told.')
                })
            )
            .describe('Whom the file lets speak, as they are heard first; at most 50.'),
        participants: z
            .array(
                z.object({
                    id: z.string().describe('Names the participant in `Transcript-Speakers`; opaque.'),
                    role: z.string().describe('As Salesforce spells it, such as `Agent` and `EndUser`.'),
                    displayName: z.string().nullable()
                })
            )
            .describe('Who took part in the call, as the caller may see them.'),
        problems: z
            .array(z.object({ line: z.int().positive(), problem: z.enum(LineProblem) }))
            .describe('The first 100 lines, from 1, that cannot be uploaded. Nothing is while there is one.'),
        problemCount: count
    })
    .describe('What an upload of a file would do. Of what is said in it, it holds nothing.');

/** Answer of `POST …/transcript`. */
export const transcriptUpload = z
    .object({
        ...counts,
        state: z
            .enum(UploadState)
            .describe(
                '`stored`: Salesforce says that all of it is. `partlyStored`: some entries failed. `failed`: all did. `unsettled`: ' +
                    'taken, and not said in time what became of it. `unanswered`: sent, and no answer came. `refused`: nothing was ' +
                    'taken. The same file again is safe after each: what is stored by then is left out.'
            ),
        sent: count.describe('Entries that were sent; none where all are stored already.'),
        stored: count.nullable().describe('`null` where Salesforce gives no counts.'),
        failed: count.nullable().describe('`null` where Salesforce gives no counts.'),
        appeared: z
            .int()
            .nullable()
            .describe('With `unanswered`: how many entries the conversation has since; `null` where that is not known.')
    })
    .describe('What became of an upload.');

/** A line of `POST …/transcript` as it goes. */
export const uploadProgress = z
    .object({
        step: z
            .enum(UploadStep)
            .describe(
                '`sending`: bytes go to Salesforce. `settling`: all have, and what becomes of them is waited for. Told again ' +
                    'every ten seconds while nothing changes.'
            ),
        share: z.number().min(0).max(1).describe('How much of it was sent.')
    })
    .describe('How far an upload is.');
