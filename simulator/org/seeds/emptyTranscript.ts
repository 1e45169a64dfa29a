import type { MakeSeeds } from './conversationSeed.ts';
import { daysBefore } from './daysBefore.ts';
import { servedBy, webCustomer } from './participants.ts';

/** A session that ended before anyone wrote. */
export const emptyTranscript: MakeSeeds = (now) => {
    const start = daysBefore(now, 4, 58_100_000);
    return [
        {
            seed: 'emptyTranscript',
            records: [
                {
                    object: 'MessagingSession',
                    title: 'Nobody wrote',
                    owner: 'agent',
                    startedAt: start,
                    endedAt: start + 95_000,
                    access: { supervisor: 'edit' }
                }
            ],
            participants: {
                customer: webCustomer('Guest', '51f0b7a4-8a54-4b58-9a0a-6f5de4b7b2f0'),
                agent: servedBy('agent')
            },
            entries: []
        }
    ];
};
