import type { MakeSeeds } from './conversationSeed.ts';
import { daysBefore } from './daysBefore.ts';
import { servedBy, webCustomer } from './participants.ts';
import { playScript } from './script.ts';

/** Texts that are easily broken: emoji, joined families, combining marks, right-to-left, CRLF and all that Connect escapes. */
export const manyScripts: MakeSeeds = (now) => {
    const start = daysBefore(now, 5, 47_512_330);
    return [
        {
            seed: 'manyScripts',
            records: [
                {
                    object: 'MessagingSession',
                    title: 'Gift cards in many languages',
                    owner: 'agent',
                    startedAt: start - 2000,
                    endedAt: start + 700_000,
                    access: { supervisor: 'edit' }
                }
            ],
            participants: {
                customer: webCustomer('Zoë Núñez', '0f3f0c52-39d7-4f0e-9a38-64a1b7d0c2ee'),
                agent: servedBy('agent')
            },
            entries: playScript(start, 0, [
                ['customer', 0, 'Hi 👋🏽 I bought gift cards for my family 👨‍👩‍👧‍👦 and my friends 🏳️‍🌈🇯🇵'],
                [
                    'agent',
                    30,
                    'How lovely! Which ones don\'t work? Please send the "code" below the <barcode> & the PIN\\label.'
                ],
                ['customer', 75, 'First card:\r\n4111 1111 1111 4321\r\nexp 04/31\r\n'],
                ['customer', 98, 'Zoe\u0308 paid with 5500-0055-5507-8842 👩🏾‍💻, that\u2019s my sister'],
                ['customer', 131, 'והכרטיס של אחי הוא 4111 1111 1111 4321, תודה רבה'],
                ['customer', 160, 'رقم هاتفي هو +44 7700 900461 وبريدي zoe@example.com'],
                ['customer', 188, '我的电话是 +44 7700 900982，邮箱 zoe@example.com。ありがとう！'],
                ['agent', 230, 'A & B <b>"both"</b> don\'t: C:\\cards\\1 &amp; &#39;2&#39;'],
                [
                    'customer',
                    255,
                    'e\u0301\u0323 \u0928\u092e\u0938\u094d\u0924\u0947 ไทย 한국어 𝒵𝑜𝑒 \u200Bzero\u200Bwidth'
                ],
                ['customer', 270, '   '],
                ['agent', 300, 'Fixed! 🎉']
            ])
        }
    ];
};
