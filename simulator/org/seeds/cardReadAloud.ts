import type { EntrySeed, MakeSeeds } from './conversationSeed.ts';
import { daysBefore } from './daysBefore.ts';
import { caller, servedBy } from './participants.ts';
import { randomNumbers } from './randomNumbers.ts';
import { AGENT_PHRASES, CARD_IN_ONE_BREATH, CARD_IN_SEVEN_TURNS, CUSTOMER_PHRASES } from './phoneTalk.ts';

const LENGTH = 1200;
const SEVEN_TURNS_AT = 300;
const ONE_BREATH_AT = 801;

/**
 * A long call of 1,200 entries, the same in every run. Every tenth entry shares its client timestamp with the one
 * before it, every hundredth its server timestamp too. A card number is read out over seven turns with words of
 * acknowledgement between, and once in a single entry.
 */
export const cardReadAloud: MakeSeeds = (now) => {
    const start = daysBefore(now, 1, 36_600_000);
    const entries = talk(start);
    const end = (entries.at(-1)?.at ?? start) + 6000;
    return [
        {
            seed: 'cardReadAloud',
            records: [
                {
                    object: 'VoiceCall',
                    title: 'Kitchen order by phone',
                    owner: 'agent',
                    startedAt: start - 2000,
                    endedAt: end,
                    access: { supervisor: 'edit', colleague: 'read', noentries: 'edit', noconversation: 'edit' }
                }
            ],
            participants: {
                customer: caller('George Whitlock', '5e1d7c0e-3f6b-4d0c-a6f4-9c2f7d1b8e60'),
                agent: servedBy('agent', 'telephony_integration')
            },
            entries
        }
    ];
};

function talk(start: number): readonly EntrySeed[] {
    const random = randomNumbers(20_260_101);
    const entries: EntrySeed[] = [];
    let at = start;
    for (let index = 0; index < LENGTH; index += 1) {
        const { from, text } = lineAt(index, random);
        const sharesTime = index % 10 === 9;
        at += sharesTime ? 0 : 2000 + Math.floor(random() * 2000);
        const previous = entries.at(-1);
        const serverAt = index % 100 === 99 ? (previous?.serverAt ?? at) : at + 40 + (index % 10);
        entries.push({ from, text, at, serverAt, record: 0, durationMs: 600 + text.length * 55 });
    }
    return entries;
}

function lineAt(index: number, random: () => number): { readonly from: string; readonly text: string } {
    const readOut = CARD_IN_SEVEN_TURNS[index - SEVEN_TURNS_AT] ?? CARD_IN_ONE_BREATH[index - ONE_BREATH_AT];
    if (readOut !== undefined) {
        return { from: readOut[0], text: readOut[1] };
    }
    const from = index % 2 === 0 ? 'agent' : 'customer';
    const phrases = from === 'agent' ? AGENT_PHRASES : CUSTOMER_PHRASES;
    return { from, text: phrases[Math.floor(random() * phrases.length)] ?? '' };
}
