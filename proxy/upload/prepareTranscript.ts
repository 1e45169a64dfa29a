import { randomUUID } from 'node:crypto';
import { isSalesforceId } from '../salesforceId.ts';
import type { TranscriptLine } from '../transcriptFiles/transcriptLine.ts';
import { createLineCheck, type CallScope, type CheckedLine } from './checkedLines.ts';
import type { ClosedCall } from './findCall.ts';
import { createHeardSpeakers, type HeardSpeaker } from './heardSpeakers.ts';
import type { LineProblem } from './lineProblem.ts';
import { participantsOf, type KnownParticipant, type UnknownName } from './participants.ts';
import { conversationLine, entryLine, type UploadEntry } from './payload.ts';
import { redactLines, type RedactedText, type RedactionRules, type SpokenText } from './redactLines.ts';
import { createSpeakers } from './speakers.ts';
import type { Spool } from './spool.ts';
import type { StoredAlready } from './storedAlready.ts';

/** How a transcript's lines become entries. */
export interface TranscriptRules {
    /** Names of the file, and who they are: a role, a display name or a ParticipantKey. */
    readonly speakers: ReadonlyMap<string, string>;
    /** Epoch ms; `null` for the start of the conversation. */
    readonly recordingStartedAt: number | null;
    readonly order: CallScope['order'];
    /** `null` where nothing is redacted. */
    readonly redaction: Omit<RedactionRules, 'knownNames'> | null;
    /** Bytes that one part may have. */
    readonly mostPartBytes: number;
}

/** A transcript that was read to its end; what can be sent of it is on the spool. */
export interface PreparedTranscript {
    readonly call: ClosedCall;
    /** In their order, each with the line of the conversation at its head. */
    readonly parts: readonly SpooledPart[];
    readonly lineCount: number;
    /** Lines whose entries Salesforce has already. */
    readonly leftOutCount: number;
    /** How many spans were masked, by category. */
    readonly redactedCounts: ReadonlyMap<string, number>;
    /** The first of them. */
    readonly problems: readonly LineProblem[];
    readonly problemCount: number;
    /** Who can be the sender of an entry. */
    readonly participants: readonly KnownParticipant[];
    readonly speakers: readonly HeardSpeaker[];
    /** Names of participants that the documentation has no spelling for. */
    readonly unknownNames: readonly UnknownName[];
}

/** Where on the spool the payload of a part lies. */
export interface SpooledPart {
    readonly conversationIdentifier: string;
    readonly start: number;
    readonly end: number;
    readonly entryCount: number;
}

/** A file of a transcript. */
export interface TranscriptFile {
    /** What people know it by. */
    readonly name: string;
    /** Begins to read it; `names` are those that a speaker may have in it. */
    readonly open: (names: readonly string[]) => AsyncIterable<TranscriptLine>;
    /** Who may be meant to say a text that names nobody, were that name assigned; `null` for nobody. */
    readonly likelySpeaker: (text: string) => string | null;
}

/** What is read and where it goes. */
export interface Preparation {
    readonly call: ClosedCall;
    /** One after the other they are the transcript. */
    readonly files: readonly TranscriptFile[];
    readonly stored: StoredAlready;
    readonly spool: Spool;
    readonly rules: TranscriptRules;
}

const MOST_PROBLEMS = 100;

/** Checks every line, and writes those that can be sent to the spool. Throws what the files throw. */
export async function prepareTranscript(preparation: Preparation): Promise<PreparedTranscript> {
    const { call, stored, spool, rules } = preparation;
    const { known, unknownNames } = participantsOf(call.participants);
    const speakers = createSpeakers(known, rules.speakers);
    const tally = { lineCount: 0, leftOutCount: 0, problemCount: 0 };
    const problems: LineProblem[] = [];
    const redactedCounts = new Map<string, number>();
    const knownNames = known.flatMap(({ displayName }) => displayName ?? []);
    const names = [...rules.speakers.keys(), ...knownNames];
    const writer = createPartWriter(call, spool, rules.mostPartBytes);
    const heard = preparation.files.map(({ likelySpeaker }) => createHeardSpeakers(speakers, likelySpeaker));

    async function* spoken(): AsyncGenerator<SpokenLine, void, void> {
        const { check } = createLineCheck(scopeOf(call, rules), speakers);
        for (const [index, { name, open }] of preparation.files.entries()) {
            for await (const line of open(names)) {
                tally.lineCount += 1;
                heard[index]?.hear(line);
                const checked = check(line);
                if (typeof checked !== 'string') {
                    yield { checked, text: line.text, role: speakers.roleOf(checked.sender) };
                    continue;
                }
                tally.problemCount += 1;
                if (problems.length < MOST_PROBLEMS)
                    problems.push({ file: name, lineNumber: line.lineNumber, trouble: checked });
            }
        }
    }

    const texts = rules.redaction ? redactLines(spoken(), { ...rules.redaction, knownNames }) : unchanged(spoken());
    for await (const { spoken: line, text, categories } of texts) {
        if (stored.take(line.checked.timestamp, line.role)) {
            tally.leftOutCount += 1;
            continue;
        }
        for (const category of categories) redactedCounts.set(category, (redactedCounts.get(category) ?? 0) + 1);
        await writer.write(toEntry(call, line.checked, text));
    }
    return {
        call,
        parts: writer.end(),
        ...tally,
        redactedCounts,
        problems,
        participants: known,
        speakers: heard.flatMap((each) => each.all()),
        unknownNames
    };
}

interface SpokenLine extends SpokenText {
    readonly checked: CheckedLine;
}

async function* unchanged(lines: AsyncIterable<SpokenLine>): AsyncGenerator<RedactedText<SpokenLine>, void, void> {
    for await (const spoken of lines) yield { spoken, text: spoken.text, categories: [] };
}

function scopeOf({ conversationIdentifier, startedAt, endedAt }: ClosedCall, rules: TranscriptRules): CallScope {
    const recordingStartedAt = rules.recordingStartedAt ?? startedAt;
    return { conversationIdentifier, startedAt, endedAt, recordingStartedAt, order: rules.order };
}

/** The links that a file names itself stay; Salesforce wants ids of 15 characters there. */
function toEntry({ recordId }: ClosedCall, { line, sender, timestamp }: CheckedLine, text: string): UploadEntry {
    const { upload, durationMs } = line;
    const relatedRecords = upload?.relatedRecords ?? [];
    return {
        id: (upload && line.id) ?? randomUUID(),
        text,
        sender,
        timestamp,
        durationMs: durationMs ?? 0,
        relatedRecords: relatedRecords.length > 0 ? relatedRecords.map(toShortId) : [recordId.slice(0, 15)],
        contextParamMap: upload?.contextParamMap ?? null
    };
}

function toShortId(id: string): string {
    return isSalesforceId(id) ? id.slice(0, 15) : id;
}

interface PartWriter {
    write(entry: UploadEntry): Promise<void>;
    end(): readonly SpooledPart[];
}

/** Begins another part where one would grow too long for a request. */
function createPartWriter({ conversationIdentifier }: ClosedCall, spool: Spool, mostPartBytes: number): PartWriter {
    const parts: SpooledPart[] = [];
    let start = 0;
    let entryCount = 0;

    function close(): void {
        if (entryCount > 0) parts.push({ conversationIdentifier, start, end: spool.length, entryCount });
        entryCount = 0;
    }

    return {
        async write(entry) {
            const line = entryLine(conversationIdentifier, entry);
            if (entryCount > 0 && spool.length - start + line.length > mostPartBytes) close();
            if (entryCount === 0) {
                start = spool.length;
                await spool.writeAscii(conversationLine(conversationIdentifier));
            }
            await spool.writeAscii(line);
            entryCount += 1;
        },
        end() {
            close();
            return parts;
        }
    };
}
