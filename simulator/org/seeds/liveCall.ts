import type { ConversationSeed, MakeSeeds } from './conversationSeed.ts';
import { caller, servedBy } from './participants.ts';
import { playScript, type Line } from './script.ts';

const MINUTE = 60 * 1000;

/** A call that is still running, and one that ended two minutes ago: Connect gives the entries of neither yet. */
export const liveCall: MakeSeeds = (now) => [
    call('liveCall', 'Boiler cover, still talking', now - 3 * MINUTE, null),
    call('justEndedCall', 'Boiler cover, just ended', now - 9 * MINUTE, now - 2 * MINUTE)
];

const LINES: readonly Line[] = [
    ['agent', 3, 'Northwind Home, Ana speaking, how can I help?'],
    ['customer', 9, "Hi, it's about my boiler cover, I want to change the card it's paid with."],
    ['agent', 16, 'Sure, could you read me the long number on the front?'],
    ['customer', 24, "It's 4111 1111 1111 4321."],
    ['agent', 38, 'Lovely, and the expiry date?'],
    ['customer', 44, 'Oh four thirty one.']
];

function call(seed: string, title: string, startedAt: number, endedAt: number | null): ConversationSeed {
    return {
        seed,
        records: [{ object: 'VoiceCall', title, owner: 'agent', startedAt, endedAt, access: { supervisor: 'edit' } }],
        participants: {
            customer: caller('Priya Menon', seed),
            agent: servedBy('agent', 'telephony_integration')
        },
        entries: playScript(startedAt, 0, LINES).map((entry) => ({ ...entry, durationMs: 2400 }))
    };
}
