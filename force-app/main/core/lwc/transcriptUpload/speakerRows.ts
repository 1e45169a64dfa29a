import type { CallParticipant, TranscriptCheck } from 'c/proxyContract';
import { counted, fill, speakerOf } from 'c/wording';
import { UPLOAD_LABELS as LABELS } from './uploadLabels.ts';

/** Somebody whom the file lets speak, and who that may be. */
export interface SpeakerRow {
    readonly key: string;
    /** As the file writes it; empty for lines that name nobody. */
    readonly name: string;
    readonly title: string;
    readonly lines: string;
    /** Whom it is, in words; empty where somebody is to be chosen. */
    readonly who: string;
    /** Whether somebody is to be chosen, or was. */
    readonly isAsked: boolean;
    readonly options: readonly SpeakerOption[];
}

/** A participant to choose. */
export interface SpeakerOption {
    readonly value: string;
    readonly label: string;
    readonly isSelected: boolean;
}

/** The speakers of a checked file; lines that name nobody can be assigned to nobody. */
export function speakerRows(
    { speakers, participants }: TranscriptCheck,
    assigned: Readonly<Record<string, string>>
): readonly SpeakerRow[] {
    return speakers.map(({ name, lines, participantId, problem }, index) => {
        const chosen = name === null ? undefined : assigned[name];
        const participant = participants.find(({ id }) => id === participantId);
        const isAsked = name !== null && (problem !== null || chosen !== undefined);
        return {
            key: String(index),
            name: name ?? '',
            title: name ?? LABELS.nobody,
            lines: counted(lines, LABELS.speakerLines),
            who: participant && !isAsked ? participantWords(participant) : '',
            isAsked,
            options: [
                { value: '', label: LABELS.assign, isSelected: chosen === undefined },
                ...participants.map((each) => ({
                    value: each.id,
                    label: participantWords(each),
                    isSelected: each.id === chosen
                }))
            ]
        };
    });
}

function participantWords(participant: CallParticipant): string {
    const { name, role } = speakerOf(participant);
    return role === '' ? name : fill(LABELS.participant, name, role);
}
