import { handOf, type Hand, type HandName } from './hands.ts';
import type { RecordPage } from './recordPage.ts';
import type { Stage } from './setStage.ts';
import { plantTalk, TALK, type RecordObject } from './talk.ts';
import { PHONE } from './visit.ts';

/** On which object, with what, and in which shadow roots somebody works. */
export interface Way {
    readonly object: RecordObject;
    readonly hand: HandName;
    readonly shadow: 'synthetic' | 'native';
}

/** Any two of object, hand and shadow meet in one of these. */
export const WAYS: readonly Way[] = [
    { object: 'VoiceCall', hand: 'mouse', shadow: 'synthetic' },
    { object: 'VoiceCall', hand: 'keyboard', shadow: 'native' },
    { object: 'MessagingSession', hand: 'mouse', shadow: 'native' },
    { object: 'MessagingSession', hand: 'keyboard', shadow: 'synthetic' }
];

/** The same on a phone. */
export const WAYS_BY_TOUCH: readonly Way[] = [
    { object: 'VoiceCall', hand: 'touch', shadow: 'native' },
    { object: 'MessagingSession', hand: 'touch', shadow: 'synthetic' }
];

/** A record page, and what its user has to work with. */
export interface WorkedPage extends RecordPage {
    readonly hand: Hand;
}

/** Part of the title of a journey. */
export function wordsOf({ object, hand, shadow }: Way): string {
    return `${object}, ${hand} only, ${shadow} shadow`;
}

/** Plants the talk for a way, and answers what opens its page. */
export async function takeWay(
    { simulator, open }: Pick<Stage, 'simulator' | 'open'>,
    { object, hand, shadow }: Way
): Promise<(user: string) => Promise<WorkedPage>> {
    await plantTalk(simulator, object);
    return async (user) => {
        const screen = hand === 'touch' ? PHONE : {};
        const recordPage = await open({ user, record: TALK, address: { shadow }, ...screen });
        return { ...recordPage, hand: handOf(hand, recordPage) };
    };
}
