import { daysBefore } from './daysBefore.ts';
import { BOT, servedBy, SYSTEM, webCustomer } from './participants.ts';
import { playScript } from './script.ts';
import type { EntrySeed, MakeSeeds } from './conversationSeed.ts';

/** The two messages of Salesforce's own example of redaction, before it, in a short chat of two days ago. */
export const cardAndSsn: MakeSeeds = (now) => {
    const start = daysBefore(now, 2, 36_184_610);
    return [
        {
            seed: 'cardAndSsn',
            records: [
                {
                    object: 'MessagingSession',
                    title: 'Refund to a card',
                    owner: 'agent',
                    startedAt: start - 1000,
                    endedAt: start + 330_000,
                    access: { supervisor: 'edit', colleague: 'read', noentries: 'edit', noconversation: 'edit' }
                }
            ],
            participants: {
                bot: BOT,
                system: SYSTEM,
                customer: webCustomer('Maya Fletcher', 'cee38146-5d0b-4f2e-9a57-4d6f8d1c20aa'),
                agent: servedBy('agent')
            },
            entries: [...opening(start), ...sensitive(start), ...closing(start)]
        }
    ];
};

function opening(start: number): readonly EntrySeed[] {
    return playScript(start, 0, [
        ['bot', 0, "Hi, I'm the Northwind Assistant. What can I help you with today?"],
        ['customer', 21.4, 'Hello, I sent a lamp back two weeks ago and the refund has not arrived.'],
        ['bot', 22.1, "I'm sorry about the wait. Let me get a colleague who can look into your order."],
        ['system', 24, 'Ana Oliveira has joined the conversation.'],
        ['agent', 41.2, 'Hello Maya, this is Ana. I can see the return. Which card did you pay with?']
    ]);
}

/** The identifiers are those of the documentation's example. */
function sensitive(start: number): readonly EntrySeed[] {
    const lines = playScript(start, 0, [
        ['customer', 78.9, 'The credit card I used was 4111-1111-1111-4321.'],
        ['agent', 103.5, 'Thank you. The refund went to an older card. May I verify who you are before I change it?'],
        ['customer', 131.8, 'My ssn is: 123-45-6789.']
    ]);
    const identifiers: Readonly<Record<number, string>> = {
        0: '36b0f4d9-7c14-43dc-bb9e-7713a4930df0',
        2: '46b0f5d9-7c14-43dc-bb9e-b713a4930df1'
    };
    return lines.map((line, index) => {
        const identifier = identifiers[index];
        return identifier === undefined ? line : { ...line, identifier };
    });
}

function closing(start: number): readonly EntrySeed[] {
    return playScript(start, 0, [
        ['agent', 171.3, "That's all I need. The refund of £64.90 is on its way to your new card."],
        ['customer', 196.6, 'Great, thank you! Can you send the confirmation to maya.fletcher@example.com?'],
        ['agent', 224, 'Done. You will have it in a few minutes. Have a lovely day, Maya.'],
        ['customer', 240.2, 'You too 😊']
    ]);
}
