import { handOf, type Hand, type HandName } from './hands.ts';
import type { RecordPage } from './recordPage.ts';
import type { Stage } from './setStage.ts';
import { plantTalk, TALK, type RecordObject } from './talk.ts';
import { PHONE, type Transport } from './visit.ts';

/** On which object, with what, in which shadow roots and over which transport somebody works. */
export interface Way {
    readonly object: RecordObject;
    readonly hand: HandName;
    readonly shadow: 'synthetic' | 'native';
    /** `direct` by default. */
    readonly transport?: Transport;
}

/** Any two of object, hand and shadow meet in one of these; every journey is played over both transports. */
export const WAYS: readonly Way[] = [
    { object: 'VoiceCall', hand: 'mouse', shadow: 'synthetic', transport: 'direct' },
    { object: 'VoiceCall', hand: 'keyboard', shadow: 'native', transport: 'apexRelay' },
    { object: 'MessagingSession', hand: 'mouse', shadow: 'native', transport: 'direct' },
    { object: 'MessagingSession', hand: 'keyboard', shadow: 'synthetic', transport: 'apexRelay' }
];

/** The same on a phone. */
export const WAYS_BY_TOUCH: readonly Way[] = [
    { object: 'VoiceCall', hand: 'touch', shadow: 'native', transport: 'direct' },
    { object: 'MessagingSession', hand: 'touch', shadow: 'synthetic', transport: 'apexRelay' }
];

/** A record page, and what its user has to work with. */
export interface WorkedPage extends RecordPage {
    readonly hand: Hand;
}

/** Part of the title of a journey. */
export function wordsOf({ object, hand, shadow, transport = 'direct' }: Way): string {
    return `${object}, ${hand} only, ${shadow} shadow, ${transport}`;
}

/** Plants the talk for a way, and answers what opens its page. */
export async function takeWay(
    { simulator, open }: Pick<Stage, 'simulator' | 'open'>,
    { object, hand, shadow, transport = 'direct' }: Way
): Promise<(user: string) => Promise<WorkedPage>> {
    await plantTalk(simulator, object);
    return async (user) => {
        const screen = hand === 'touch' ? PHONE : {};
        const recordPage = await open({ user, record: TALK, address: { shadow }, transport, ...screen });
        return { ...recordPage, hand: handOf(hand, recordPage) };
    };
}
