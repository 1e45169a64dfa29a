import type { TranscriptLine } from '../transcriptFiles/transcriptLine.ts';
import type { UploadSender } from './participants.ts';
import type { Speakers, SpeakerTrouble } from './speakers.ts';

/** Somebody whom a file lets speak. */
export interface HeardSpeaker {
    /** As the file writes it; `null` for lines that name nobody. */
    readonly name: string | null;
    /** Where the file says it in a word that means nothing else, as SOQL spells it. */
    readonly role: string | null;
    readonly lineCount: number;
    /** Who that is, or why nobody can be told. */
    readonly who: UploadSender | SpeakerTrouble;
}

/** Counts the lines of each speaker, in the order in which they are heard first. */
export interface HeardSpeakers {
    hear(line: TranscriptLine): void;
    all(): readonly HeardSpeaker[];
}

/** A transcript has a few speakers; of a file that is something else the first are told. */
const MOST_TOLD = 50;

/** `likelySpeaker` tells who may be meant to say the text of a line that names nobody. */
export function createHeardSpeakers(speakers: Speakers, likelySpeaker: (text: string) => string | null): HeardSpeakers {
    const heard = new Map<string, HeardSpeaker>();
    return {
        hear({ speaker, upload, text }) {
            const { role } = speaker;
            const name = speaker.name ?? likelySpeaker(text);
            const key = JSON.stringify([name, role, upload?.appType, upload?.role]);
            const known = heard.get(key);
            if (known) heard.set(key, { ...known, lineCount: known.lineCount + 1 });
            else if (heard.size < MOST_TOLD) {
                heard.set(key, { name, role, lineCount: 1, who: speakers.find(speaker, upload) });
            }
        },
        all: () => [...heard.values()]
    };
}
