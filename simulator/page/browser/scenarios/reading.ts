import type { PlantedEntry } from './orgControl.ts';
import type { Scenario } from './scenario.ts';

const EVERYONE = { supervisor: 'edit', colleague: 'read' } as const;
const ROLES = ['agent', 'customer'] as const;

/** Milliseconds between entries that keep coming. */
const PACE = 4000;

/** What is said while somebody reads. */
const GOES_ON = [
    'It works now, thank you!',
    'One more thing: can you change my mobile to 07700 900123?',
    'And is the old code still good?',
    'No? Fine.',
    'Then please send the receipt to liam.ward@example.com',
    'You were quick, thanks.',
    'Oh, and the delivery is to 14 Elm Close, Leeds LS6 2AB',
    'Bye!'
];

/** How a transcript is read. */
export const READING: readonly Scenario[] = [
    {
        name: 'suggestions',
        title: 'Suggestions in a messaging session',
        group: 'Reading',
        user: 'supervisor',
        record: 'cardAndSsn'
    },
    {
        name: 'call',
        title: 'Suggestions in a voice call',
        group: 'Reading',
        user: 'supervisor',
        record: 'shortCall',
        arrange: (org) => plantCall(org, 'shortCall')
    },
    { name: 'masked', title: 'Masked for an agent', group: 'Reading', user: 'agent', record: 'cardAndSsn' },
    {
        name: 'masked-call',
        title: 'A voice call masked for an agent',
        group: 'Reading',
        user: 'agent',
        record: 'shortCall',
        arrange: (org) => plantCall(org, 'shortCall')
    },
    { name: 'many-scripts', title: 'Many scripts', group: 'Reading', user: 'supervisor', record: 'manyScripts' },
    { name: 'long-call', title: 'A long call', group: 'Reading', user: 'supervisor', record: 'cardReadAloud' },
    {
        name: 'ten-thousand',
        title: 'Ten thousand entries',
        group: 'Reading',
        user: 'supervisor',
        record: 'tenThousand',
        async arrange(org) {
            const startedAt = (await org.now()) - 86_400_000;
            const entries = Array.from({ length: 10_000 }, (_, index) => smallTalk(startedAt, index));
            const endedAt = startedAt + 10_001 * 2000;
            const record = {
                object: 'VoiceCall',
                title: 'A very long call',
                startedAt,
                endedAt,
                access: EVERYONE
            } as const;
            await org.plant({ seed: 'tenThousand', records: [record], entries });
        }
    },
    {
        name: 'kinds',
        title: 'Every kind of entry',
        group: 'Reading',
        user: 'supervisor',
        record: 'richSession',
        play: ({ see }) => see({ label: 'Kind_FormResponse' })
    },
    {
        name: 'live-session',
        title: 'A live session, entries keep coming',
        group: 'Reading',
        user: 'supervisor',
        record: 'liveSession',
        async play({ every, org, seed, see }) {
            await see({ label: 'Live' });
            const lines = [...GOES_ON];
            every(PACE, async () => {
                const line = lines.shift();
                if (line !== undefined) await org.say(seed, line);
            });
        }
    },
    {
        name: 'search',
        title: 'A search with hits',
        group: 'Reading',
        user: 'supervisor',
        record: 'cardAndSsn',
        async play({ press, write }) {
            await press({ label: 'SearchOpen' });
            await write('search', 'card');
            await press({ label: 'SearchNext' });
        }
    },
    {
        name: 'search-none',
        title: 'A search without hits',
        group: 'Reading',
        user: 'agent',
        record: 'cardAndSsn',
        async play({ press, write, see }) {
            await press({ label: 'SearchOpen' });
            await write('search', 'parrot');
            await see({ label: 'SearchNone' });
        }
    },
    {
        name: 'filter',
        title: 'The filter by speaker',
        group: 'Reading',
        user: 'supervisor',
        record: 'cardAndSsn',
        async play({ press, see }) {
            await press({ label: 'Filter' });
            await see({ label: 'FilterShow' });
        }
    },
    {
        name: 'filtered',
        title: 'A speaker is hidden',
        group: 'Reading',
        user: 'agent',
        record: 'cardAndSsn',
        async play({ press, tick, see }) {
            await press({ label: 'Filter' });
            await tick(0);
            await see({ label: 'FilterOnly' });
            await press({ label: 'Filter' });
        }
    },
    {
        name: 'download',
        title: 'The download',
        group: 'Reading',
        user: 'supervisor',
        record: 'cardAndSsn',
        async play({ press, see }) {
            await press({ label: 'More' });
            await press({ label: 'Download' });
            await see({ label: 'DownloadPrivacy' });
        }
    },
    {
        name: 'menu',
        title: 'The menu of the header',
        group: 'Reading',
        user: 'supervisor',
        record: 'cardAndSsn',
        async play({ press, see }) {
            await press({ label: 'More' });
            await see({ label: 'KeysTitle' });
        }
    },
    {
        name: 'keys',
        title: 'The list of keys',
        group: 'Reading',
        user: 'supervisor',
        record: 'cardAndSsn',
        async play({ press, see }) {
            await press({ label: 'More' });
            await press({ label: 'KeysTitle' });
            await see({ label: 'KeysWhere' });
        }
    },
    {
        name: 'not-searched',
        title: 'A language that is not searched in full',
        group: 'Reading',
        user: 'supervisor',
        record: 'cardAndSsn',
        async arrange(org) {
            const [, entry] = await org.entries('cardAndSsn');
            const words = 'Dzień dobry, dwa tygodnie temu odesłałam lampę i nadal nie dostałam zwrotu pieniędzy.';
            if (entry) await org.changeEntry('cardAndSsn', entry.identifier, words);
        }
    },
    {
        name: 'truncated',
        title: 'Some entries cannot be shown',
        group: 'Reading',
        user: 'supervisor',
        record: 'oneMoment',
        async arrange(org) {
            const startedAt = (await org.now()) - 3_600_000;
            const entries = Array.from({ length: 1001 }, () => ({ ...smallTalk(startedAt, 1), at: startedAt + 9000 }));
            const endedAt = startedAt + 60_000;
            const record = {
                object: 'MessagingSession',
                title: 'All at once',
                startedAt,
                endedAt,
                access: EVERYONE
            } as const;
            await org.plant({ seed: 'oneMoment', records: [record], entries });
        },
        play: ({ see }) => see({ label: 'Truncated' })
    }
];

async function plantCall(org: Parameters<NonNullable<Scenario['arrange']>>[0], seed: string): Promise<void> {
    const startedAt = (await org.now()) - 7_200_000;
    const entries = CALL.map(([from, text], index): PlantedEntry => ({
        from,
        text,
        at: startedAt + index * 6500,
        durationMs: 4800
    }));
    const endedAt = startedAt + (CALL.length + 1) * 6500;
    const record = { object: 'VoiceCall', title: 'Boiler cover', startedAt, endedAt, access: EVERYONE } as const;
    await org.plant({ seed, records: [record], entries });
}

const CALL: readonly (readonly ['agent' | 'customer', string])[] = [
    ['agent', 'Northwind Home, Ana speaking, how can I help?'],
    ['customer', "Hi, it's about my boiler cover, I want to change the card it's paid with."],
    ['agent', 'Sure, could you read me the long number on the front?'],
    ['customer', 'Yes, it is four one one one'],
    ['agent', 'mhm'],
    ['customer', 'one one one one, double one, double one'],
    ['agent', 'Yes, go on.'],
    ['customer', 'four three two one.'],
    ['agent', 'Lovely, and the expiry date?'],
    ['customer', 'Oh four thirty one.'],
    ['agent', 'And the three digits on the back, please.'],
    ['customer', 'Seven three nine.'],
    ['agent', 'All done, Robin. The new card is used from next month on.']
];

function smallTalk(startedAt: number, index: number): PlantedEntry {
    const lines = SMALL_TALK[index % 2] ?? [];
    return {
        from: ROLES[index % 2] ?? 'agent',
        text: lines[Math.floor(index / 2) % lines.length] ?? '',
        at: startedAt + index * 2000,
        durationMs: 1800
    };
}

const SMALL_TALK = [
    [
        'Let me look at that for you, it will take me a moment.',
        'I can see the order here.',
        'Would you like the morning or the afternoon? Our van is in your street on both days, so either is fine with us.',
        'That is noted.',
        'Is there anything else that I can do for you today?',
        'I am sorry about the wait; the warehouse has just answered and says that the shelf is on the van.',
        'Right.'
    ],
    [
        'Yes, please.',
        'I would rather have it in the afternoon, because my neighbour has the key and she is back at two.',
        'Okay, and what about the old one? Will they take it with them?',
        'Great.',
        'My card ends in four three two one, if that helps.'
    ]
] as const;
