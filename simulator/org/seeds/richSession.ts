import type { JsonObject } from '../jsonObject.ts';
import type { EntrySeed, MakeSeeds } from './conversationSeed.ts';
import { daysBefore } from './daysBefore.ts';
import { BOT, servedBy, SYSTEM, webCustomer } from './participants.ts';
import {
    attachments,
    choices,
    choicesResponse,
    form,
    formResponse,
    message,
    participantChanged,
    richLink,
    staticContent
} from './payloads.ts';

/**
 * A chat of every kind of entry: links, choices and answers, a form with a card number in its answer, files, events, and kinds that
 * nobody knows. Text stands in Connect REST too, the rest in the Conversation Data API alone.
 */
export const richSession: MakeSeeds = (now) => {
    const start = daysBefore(now, 4, 39_614_200);
    return [
        {
            seed: 'richSession',
            records: [
                {
                    object: 'MessagingSession',
                    title: 'Return with a form',
                    owner: 'agent',
                    startedAt: start - 1000,
                    endedAt: start + 420_000,
                    access: { supervisor: 'edit' }
                }
            ],
            participants: {
                bot: BOT,
                system: SYSTEM,
                customer: webCustomer('Lena Sommer', '2f6f1a38-1d0c-4c57-8f0e-64b1f0a7c9d2'),
                agent: servedBy('agent')
            },
            entries: entriesFrom(start)
        }
    ];
};

function entriesFrom(start: number): readonly EntrySeed[] {
    const said = (from: string, seconds: number, text: string): EntrySeed => ({
        from,
        text,
        at: start + seconds * 1000,
        record: from === 'bot' ? null : 0
    });
    const held = (from: string, seconds: number, payload: JsonObject, entryType = 'Message'): EntrySeed => ({
        from,
        text: null,
        at: start + seconds * 1000,
        record: from === 'bot' ? null : 0,
        payload,
        entryType
    });
    return [
        said('bot', 0, 'Welcome to Northwind Home. What is it about?'),
        held('bot', 1, choices('Please choose.', 'A return', 'A delivery', 'Something else')),
        held('customer', 14, choicesResponse('A return')),
        held('bot', 15, richLink('Our return policy', 'https://northwind.example.com/returns')),
        held('bot', 16, form('Your return', 'Order number', 'Card for the refund', 'Your e-mail address')),
        held(
            'customer',
            75,
            formResponse('Your return', {
                'Order number': 'NW-20417',
                'Card for the refund': '4111 1111 1111 4321',
                'Your e-mail address': 'lena.sommer@example.com'
            })
        ),
        held(
            'system',
            80,
            { workType: 'Assigned', workId: '0Bz000000000001', workTargetId: '005000000000001', errorMessages: [] },
            'RoutingWorkResult'
        ),
        held('system', 88, participantChanged('add', 'Ana Oliveira', 'Agent'), 'ParticipantChanged'),
        said('agent', 96, 'Hello Lena, this is Ana. Could you send me photos of the lamp?'),
        held('customer', 150, attachments('Here it is, broken at the base.', 'lamp-front.jpg', 'receipt-sommer.pdf')),
        said('customer', 171, 'If the card fails, use 5555 5555 5555 4444 please.'),
        held(
            'agent',
            200,
            staticContent('Buttons', {
                text: 'Does this help?',
                actions: [{ actionType: 'TextReplyAction', label: 'Yes', text: 'Yes' }]
            })
        ),
        held('system', 230, message('HologramMessage', { hologram: { caption: 'Call me at 07700 900461' } })),
        said('customer', 260, 'Yes, thank you.'),
        held('system', 300, participantChanged('remove', 'Ana Oliveira', 'Agent'), 'ParticipantChanged')
    ];
}
