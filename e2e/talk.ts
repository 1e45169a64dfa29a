import type { Simulator } from './simulator.ts';

/** The objects whose pages have the component. */
export type RecordObject = 'VoiceCall' | 'MessagingSession';

/** What an address calls the record of the talk. */
export const TALK = 'talk';

export const CARD = '4111-1111-1111-4321';
export const SSN = '123-45-6789';

/** A card number, the same once more over three turns, and a social security number. */
const LINES = [
    ['agent', 'Hello, this is Ana. Which card did you pay with?'],
    ['customer', `${CARD} is the one I used.`],
    ['agent', 'Could you read it out once more?'],
    ['customer', 'four one one one'],
    ['agent', 'mhm'],
    ['customer', 'one one one one, one one one one'],
    ['agent', 'Yes, go on.'],
    ['customer', 'four three two one.'],
    ['agent', 'Thank you. And who are you?'],
    ['customer', `My ssn is: ${SSN}.`],
    ['agent', 'Noted. Anything else?']
] as const;

/** Milliseconds. */
const HOUR = 3_600_000;
const PACE = 6500;

/** Plants the talk as a record of either object: the same words, so that the same journeys lead through it. */
export async function plantTalk(simulator: Simulator, object: RecordObject): Promise<void> {
    const startedAt = (await simulator.now()) - 2 * HOUR;
    await simulator.plant({
        seed: TALK,
        records: [
            {
                object,
                title: 'Paying once more',
                owner: 'agent',
                startedAt,
                endedAt: startedAt + (LINES.length + 1) * PACE,
                access: { supervisor: 'edit' }
            }
        ],
        entries: LINES.map(([from, text], index) => ({ from, text, at: startedAt + index * PACE, durationMs: 4000 }))
    });
}
