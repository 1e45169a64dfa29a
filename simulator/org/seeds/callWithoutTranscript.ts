import type { MakeSeeds } from './conversationSeed.ts';
import { daysBefore } from './daysBefore.ts';
import { caller, servedBy } from './participants.ts';

/** A call of six minutes that nobody transcribed while it lasted: its transcript is uploaded afterwards. */
export const callWithoutTranscript: MakeSeeds = (now) => {
    const startedAt = daysBefore(now, 2, 37_260_000);
    return [
        {
            seed: 'callWithoutTranscript',
            records: [
                {
                    object: 'VoiceCall',
                    title: 'Moving house, not transcribed',
                    owner: 'agent',
                    startedAt,
                    endedAt: startedAt + 360_000,
                    access: { supervisor: 'edit', uploader: 'edit' }
                }
            ],
            participants: {
                customer: caller('Leila Karimi', 'callWithoutTranscript'),
                agent: servedBy('agent', 'telephony_integration')
            },
            entries: []
        }
    ];
};
