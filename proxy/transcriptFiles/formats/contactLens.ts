import { z } from 'zod';
import { parseTimestamp } from '../clockTime.ts';
import { isObject } from '../rows/members.ts';
import { roleOf } from '../speakers.ts';
import { TranscriptFileError, TranscriptFileProblem } from '../transcriptFileError.ts';
import type { LineTime, SpeakerRole, TranscriptLine } from '../transcriptLine.ts';

const turn = z.object({
    Id: z.string().nullish(),
    ParticipantId: z.string(),
    ParticipantRole: z.string().nullish(),
    DisplayName: z.string().nullish(),
    /** Events and attachments of a chat have none. */
    Content: z.string().nullish(),
    BeginOffsetMillis: z.number().nonnegative().nullish(),
    EndOffsetMillis: z.number().nonnegative().nullish(),
    AbsoluteTime: z.string().nullish(),
    Time: z.object({ AbsoluteTime: z.string().nullish() }).nullish()
});
type Turn = z.infer<typeof turn>;

const participant = z.object({ ParticipantId: z.string(), ParticipantRole: z.string() });

/** Members of what Amazon Connect Contact Lens writes. */
export const ContactLensMember = {
    Participants: 'Participants',
    /** After the call: all turns. */
    Transcript: 'Transcript',
    /** While it lasts: turns, what was recognised so far of one, and what was found in them. */
    Segments: 'Segments'
} as const;

/** Whether an element of a list is a segment that Contact Lens tells while a call lasts. */
export function isSegment(value: unknown): boolean {
    // Asked of every entry of a list: a schema takes a hundred times as long to say no.
    return isObject(value) && isObject(value['Transcript']) && turn.safeParse(value['Transcript']).success;
}

/** Reads elements of Contact Lens one by one. */
export interface ContactLensReader {
    readonly readParticipant: (value: unknown) => void;
    /** @throws {TranscriptFileError} when it is no turn */
    readonly readTurn: (value: unknown, lineNumber: number) => readonly TranscriptLine[];
    /** @throws {TranscriptFileError} when its turn is none */
    readonly readSegment: (value: unknown, lineNumber: number) => readonly TranscriptLine[];
    /** The turns that still wait for their roles. */
    readonly end: () => readonly TranscriptLine[];
}

/** So many characters wait for the list of participants: many times those of a long call. */
const MOST_WAITING = 4 * 1024 * 1024;

/**
 * Reads turns of a call or chat
 * (https://docs.aws.amazon.com/connect/latest/adminguide/contact-lens-example-output-files.html and
 * https://docs.aws.amazon.com/contact-lens/latest/APIReference/API_Transcript.html). Roles come from the turn, from the list of
 * participants, or from an id that is a role. Members of JSON have no order, so the first turn without a role and all behind it wait
 * for the list; of a file that has it behind too many characters, they have none.
 */
export function createContactLensReader(): ContactLensReader {
    const roles = new Map<string, SpeakerRole | null>();
    const waiting: PlacedTurn[] = [];
    let charactersLeft = MOST_WAITING;
    const release = (): readonly TranscriptLine[] =>
        waiting.splice(0).flatMap(({ said, lineNumber }) => lineOf(said, roles, lineNumber));
    const readTurn = (value: unknown, lineNumber: number): readonly TranscriptLine[] => {
        const parsed = turn.safeParse(value);
        if (!parsed.success) throw malformed(lineNumber, parsed.error.issues[0]?.path ?? []);
        const said = parsed.data;
        const mayWait = roles.size === 0 && charactersLeft > 0 && (waiting.length > 0 || needsList(said));
        if (!mayWait) return [...release(), ...lineOf(said, roles, lineNumber)];
        waiting.push({ said, lineNumber });
        charactersLeft -= JSON.stringify(said).length;
        return [];
    };
    return {
        readParticipant: (value) => {
            const parsed = participant.safeParse(value);
            if (parsed.success) roles.set(parsed.data.ParticipantId, roleOf(parsed.data.ParticipantRole));
        },
        readTurn,
        readSegment: (value, lineNumber) => {
            const said = isObject(value) ? value['Transcript'] : undefined;
            return said === undefined ? [] : readTurn(said, lineNumber);
        },
        end: release
    };
}

interface PlacedTurn {
    readonly said: Turn;
    readonly lineNumber: number;
}

function needsList({ ParticipantId, ParticipantRole }: Turn): boolean {
    return !ParticipantRole && roleOf(ParticipantId) === null;
}

function lineOf(
    { Id, ParticipantId, ParticipantRole, DisplayName, Content, ...times }: Turn,
    roles: ReadonlyMap<string, SpeakerRole | null>,
    lineNumber: number
): readonly TranscriptLine[] {
    if (!Content || Content.trim() === '') return [];
    const { BeginOffsetMillis, EndOffsetMillis } = times;
    const role = ParticipantRole ? roleOf(ParticipantRole) : (roles.get(ParticipantId) ?? roleOf(ParticipantId));
    const isTimed = typeof BeginOffsetMillis === 'number' && typeof EndOffsetMillis === 'number';
    return [
        {
            lineNumber,
            conversation: null,
            id: Id ?? null,
            speaker: { name: DisplayName ?? ParticipantId, role },
            time: timeOf(times),
            durationMs: isTimed && EndOffsetMillis >= BeginOffsetMillis ? EndOffsetMillis - BeginOffsetMillis : null,
            text: Content,
            upload: null
        }
    ];
}

function timeOf({
    BeginOffsetMillis,
    AbsoluteTime,
    Time
}: Pick<Turn, 'BeginOffsetMillis' | 'AbsoluteTime' | 'Time'>): LineTime | null {
    const timestamp = parseTimestamp(AbsoluteTime ?? Time?.AbsoluteTime);
    if (timestamp !== null) return { clock: 'epoch', timestamp };
    return typeof BeginOffsetMillis === 'number' ? { clock: 'recording', offsetMs: BeginOffsetMillis } : null;
}

function malformed(lineNumber: number, path: readonly PropertyKey[]): TranscriptFileError {
    return new TranscriptFileError({
        problem: TranscriptFileProblem.Malformed,
        lineNumber,
        words: `begins a turn without a valid ${path.map(String).join('.') || 'object'}`,
        cure: 'Contact Lens writes ParticipantId, Content, BeginOffsetMillis and EndOffsetMillis; name the format if it is another'
    });
}
