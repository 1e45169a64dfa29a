import type { EntrySeed, MakeSeeds, RecordSeed } from './conversationSeed.ts';
import { daysBefore } from './daysBefore.ts';
import { BOT, servedBy, SYSTEM, webCustomer } from './participants.ts';
import { playScript } from './script.ts';

/**
 * One conversation of three sessions with three owners, days apart. Each opens with a bot entry that links to nothing,
 * so only its time tells whose it is. The supervisor may edit all, each owner sees their own.
 */
export const threeSessions: MakeSeeds = (now) => {
    const first = daysBefore(now, 12, 33_120_500);
    const second = daysBefore(now, 9, 52_003_250);
    const third = daysBefore(now, 3, 40_711_900);
    return [
        {
            seed: 'threeSessions',
            records: [
                session('Delivery to a new address', 'agent', first),
                session('Missing screws', 'colleague', second),
                session('Direct debit', 'nightshift', third)
            ],
            participants: {
                bot: BOT,
                system: SYSTEM,
                customer: webCustomer('Tomás Herrera', '7b0d2d9e-0c44-4a1f-8f4e-1f7c0d6a9b13'),
                ana: servedBy('agent'),
                kenji: servedBy('colleague'),
                nora: servedBy('nightshift')
            },
            entries: [...newAddress(first), ...missingScrews(second), ...directDebit(third)]
        }
    ];
};

function session(title: string, owner: string, startedAt: number): RecordSeed {
    return {
        object: 'MessagingSession',
        title,
        owner,
        startedAt: startedAt - 500,
        endedAt: startedAt + 600_000,
        access: { supervisor: 'edit' }
    };
}

function newAddress(start: number): readonly EntrySeed[] {
    return playScript(start, 0, [
        ['bot', 0, 'Welcome back, Tomás! How can I help?'],
        ['customer', 18.2, "I've moved. Can the wardrobe go to 14 Harbour Lane, Whitby instead?"],
        ['system', 30, 'Ana Oliveira has joined the conversation.'],
        ['ana', 52.7, 'Of course. Which phone number should the driver call?'],
        ['customer', 80.1, '07700 900461, any time after nine.'],
        ['ana', 120.4, 'All set for Thursday, Tomás.']
    ]);
}

function missingScrews(start: number): readonly EntrySeed[] {
    return playScript(start, 1, [
        ['bot', 0, 'Hello again, Tomás! What is it about today?'],
        ['customer', 14.9, 'The wardrobe came, but bag C with the screws is missing.'],
        ['kenji', 61.3, 'Sorry about that! I can post a new bag. Same address as before?'],
        ['customer', 92.6, 'Yes. And please write to tomas.herrera@example.org when it leaves.'],
        ['kenji', 140, 'I will. It should be with you by Monday.']
    ]);
}

function directDebit(start: number): readonly EntrySeed[] {
    return playScript(start, 2, [
        ['bot', 0, 'Hi Tomás, nice to see you. Shall I look up an order?'],
        ['customer', 25.5, "No, I'd like to pay by direct debit from now on."],
        ['nora', 70.2, 'Happy to set that up. What is the IBAN?'],
        ['customer', 101.7, 'GB33 BUKB 2020 1555 5555 55'],
        ['nora', 133.8, 'Thank you. And your date of birth, please?'],
        ['customer', 150.2, '4 March 1985'],
        ['nora', 190.9, 'Done: the first debit is on the first of next month.'],
        ['customer', 205.1, 'Perfect, thanks Nora']
    ]);
}
