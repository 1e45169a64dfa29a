import type { Speaker, UploadFields } from '../transcriptFiles/transcriptLine.ts';
import { roleNamed, senderKey, type KnownParticipant, type UploadSender } from './participants.ts';

/** Why nobody can be told to have said a line. */
export const SpeakerTrouble = {
    /** The file does not say who speaks. */
    Unnamed: 'SPEAKER_UNNAMED',
    /** It does, and none of the participants is that. */
    Unknown: 'SPEAKER_UNKNOWN',
    /** More than one of the participants is that. */
    Ambiguous: 'SPEAKER_AMBIGUOUS'
} as const;
export type SpeakerTrouble = (typeof SpeakerTrouble)[keyof typeof SpeakerTrouble];

/** Tells which participant a file's speaker is. */
export interface Speakers {
    find(speaker: Speaker, upload: UploadFields | null): UploadSender | SpeakerTrouble;
    /** The sender of a participant with this role of SOQL is this one's. */
    roleOf(sender: UploadSender): string;
}

/**
 * By what the caller has assigned first (a name of the file to a role, a display name, a ParticipantKey or a {@link senderKey}), then by the display
 * name or key that the file has, then by the role that it says. An entry that names its sender whole must name a participant.
 */
export function createSpeakers(
    participants: readonly KnownParticipant[],
    assigned: ReadonlyMap<string, string>
): Speakers {
    const byKey = new Map(participants.map((participant) => [senderKey(participant.sender), participant]));
    const assignments = new Map([...assigned].map(([name, to]) => [fold(name), to]));
    const named = (name: string): readonly KnownParticipant[] =>
        participants.filter(
            ({ sender, displayName }) =>
                senderKey(sender) === name || sender.subject === name || fold(displayName ?? '') === fold(name)
        );
    const withRole = (role: string | null): readonly KnownParticipant[] =>
        participants.filter((participant) => participant.role === role);
    const only = (found: readonly KnownParticipant[]): UploadSender | SpeakerTrouble => {
        const [first] = found;
        if (!first) return SpeakerTrouble.Unknown;
        return found.length === 1 ? first.sender : SpeakerTrouble.Ambiguous;
    };
    const memory = new Map<string, UploadSender | SpeakerTrouble>();

    function search({ name, role }: Speaker): UploadSender | SpeakerTrouble {
        const to = name === null ? undefined : assignments.get(fold(name));
        if (to !== undefined) {
            const found = named(to);
            return only(found.length > 0 ? found : withRole(roleNamed(to)));
        }
        const found = name === null || name === '' ? [] : named(name);
        if (found.length > 0) return only(found);
        if (role !== null) return only(withRole(role));
        return name === null ? SpeakerTrouble.Unnamed : SpeakerTrouble.Unknown;
    }

    return {
        find(speaker, upload) {
            if (upload) return byKey.get(senderKey(upload))?.sender ?? SpeakerTrouble.Unknown;
            const key = JSON.stringify([speaker.name, speaker.role]);
            const known = memory.get(key);
            if (known !== undefined) return known;
            const found = search(speaker);
            if (memory.size < MOST_REMEMBERED) memory.set(key, found);
            return found;
        },
        roleOf: (sender) => byKey.get(senderKey(sender))?.role ?? ''
    };
}

/** A transcript has a few speakers; a file that is something else may have as many as lines. */
const MOST_REMEMBERED = 1000;

function fold(name: string): string {
    return name.normalize('NFC').trim().toLowerCase();
}
