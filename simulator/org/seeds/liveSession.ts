import type { MakeSeeds } from './conversationSeed.ts';
import { BOT, servedBy, SYSTEM, webCustomer } from './participants.ts';
import { playScript } from './script.ts';

/** A messaging session that is going on: its entries are there as they come. */
export const liveSession: MakeSeeds = (now) => {
    const start = now - 4 * 60 * 1000;
    return [
        {
            seed: 'liveSession',
            records: [
                {
                    object: 'MessagingSession',
                    title: 'Changing a password, going on',
                    owner: 'agent',
                    startedAt: start - 1000,
                    endedAt: null,
                    access: { supervisor: 'edit' }
                }
            ],
            participants: {
                bot: BOT,
                system: SYSTEM,
                customer: webCustomer('Liam Ward', 'a3bb4a11-6c4f-44d4-b0a1-2f9d1ce1a7b5'),
                agent: servedBy('agent')
            },
            entries: playScript(start, 0, [
                ['bot', 0, "Hi, I'm the Northwind Assistant. What can I help you with today?"],
                ['customer', 15, "I can't sign in any more"],
                ['system', 32, 'Ana Oliveira has joined the conversation.'],
                [
                    'agent',
                    51,
                    'Hello Liam, I have sent you a one-time code. Please type it on the sign-in page, not here.'
                ],
                ['customer', 96, 'the code is 482913'],
                ['agent', 118, 'Thanks, but please never send it to anyone, not even to us. Does it work now?']
            ])
        }
    ];
};
