import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertFindsMarked } from '../testing/markedConversation.ts';
import { readingOf } from '../reading.ts';
import { recogniseAddresses } from './addresses.ts';

const CONVERSATIONS: readonly (readonly string[])[] = [
    [
        "C: there's no power at «thirty five redwood court» since this morning",
        'C: the water is off at «12 vicarage drive» since noon'
    ],
    ['C: the parcel went to «eighteen oh three dorset court»'],
    ['C: Street: «27 Underhill Close, Austin»\nPostcode: CF9 6XR'],
    ['A: Die Adresse der Verbrauchsstelle bitte.', 'C: «Am Mühlbach 35».'],
    ['A: Wie ist Ihre Adresse?', 'C: «Unter den Linden 17, 10117 Berlin»'],
    ['A: Und wo wohnen Sie?', 'C: «An der Alten Mühle 12»'],
    ['A: Ihre Adresse bitte', 'C: «am markt drei»'],
    ['A: Ihre Adresse bitte', 'C: am Montag um 3'],
    ['C: Wir treffen uns am Gate 7, nicht im Terminal 2'],
    ['A: uw adres?', 'C: «Op de Heuvel 7»'],
    [
        'A: Wohnen Sie noch unter der gleichen Adresse?',
        'C: nein, ich bin zu meiner tochter gezogen also «bahnhofstraße neunzig b»'
    ],
    ['A: woont u nog op hetzelfde adres', 'C: nee ik zit nu bij mijn dochter «julianastraat honderdachtentachtig»'],
    [
        'A: Vous habitez toujours au même endroit ?',
        'C: Non, je suis chez mon fils, au «quatre-vingt-quinze avenue Jean Jaurès».'
    ],
    ['C: «221B Baker Street, London NW1 6XE» is where it should go'],
    ['C: send it to «1600 Pennsylvania Avenue NW, Washington, DC 20500»'],
    ['C: I moved to «Flat 4, 12 High Street, Leeds, LS1 4AB».'],
    ['C: «PO Box 1234, Austin TX 78701»'],
    ['C: «42 wallaby way sydney»'],
    ['C: ship it to «fourteen oak lane apartment three b springfield illinois six two seven oh four»'],
    ['C: «plot 42 sector 18 noida uttar pradesh 201301»'],
    ['C: I live at «7 Rosewood Close, Bristol» with my mother'],
    ['A: What is your address?', 'C: «350 5th Avenue, New York, NY 10118»'],
    ['A: your address please', 'C: sure its «9 st johns road»'],
    ['A: are you still at «one ninety three mill street»', 'C: yes'],
    ['C: can u leave it with my neighbor at «1498 larkspur way»'],
    ["C: i'm staying at «22 pine court» till may"],
    ['A: your address please', "C: it's «9 st johns road» and the postcode is LS8 2DW"],
    ['A: your address please', 'C: «9 St Johns Road, LS8 2DW, Leeds»'],
    ["A: what's the first line of your address?", 'C: «22 acacia avenue»', 'A: and the town?', 'C: «swindon»'],
    ['C: Meine Adresse: «Hauptstraße 12, 10115 Berlin»'],
    ['C: «12 rue de la Paix, 75002 Paris»'],
    ['C: «Calle Mayor 5, 28013 Madrid»'],
    ['C: «Via Roma 10, 00184 Roma»'],
    ['C: «Kerkstraat 5, 1017 GC Amsterdam»'],
    ['C: my address is «Apt 5B, 1200 Lakeview Dr, Columbus, Ohio 43215-1234, USA»'],
    ['C: deliver it to «18 Elm Grove\nDidsbury\nManchester\nM20 6PL»'],
    ['C: «Unit 3/45 George Street, Parramatta NSW 2150»'],
    ['C: «100 Queen Street West, Suite 200, Toronto, ON M5H 2N2»'],
    ['C: my new address is «Rose Cottage, Mill Lane, Thornbury BS35 1AA»'],
    [
        'A: and the address on the account?',
        'C: «one two three main street»',
        'A: uh huh',
        'C: «denver colorado eight oh two oh two»'
    ],
    ['A: so that is «12 High Street, Leeds»?', 'C: yes'],
    ['C: I live at «two twenty five west forty second street new york»']
];

const CLEAN: readonly (readonly string[])[] = [
    ['C: it was a 5 star drive to the hotel'],
    ['C: it is a two way street'],
    ['C: I have 10 court days left'],
    ['C: the road ahead is closed'],
    ['C: press 400 Main menu'],
    ['C: I was on highway 61 when it broke down'],
    ['C: 3 cars park outside every day'],
    ['C: it is a 20 minute drive'],
    ['C: I tried 2 or 3 times this way'],
    ['C: my address has changed'],
    ['A: Can I have your address?', 'C: I would rather not give it'],
    ['C: Thank you for your help on this order, 5 items in one place'],
    ['C: I have 2 kids close to the school'],
    ['C: we sell 40 units per square'],
    ['C: I ordered 2 pairs of Green Park shoes'],
    ['A: Your email address?', 'C: jane at example dot com'],
    ['C: London is lovely, Paris too'],
    ['C: I spoke to 2 agents, no one could drive this forward']
];

describe('recogniseAddresses', () => {
    for (const [index, lines] of CONVERSATIONS.entries()) {
        test(`reads an address as one span, conversation ${String(index + 1)}`, () => {
            assertFindsMarked(recogniseAddresses, lines);
        });
    }
    for (const [index, lines] of CLEAN.entries()) {
        test(`leaves other words and numbers alone, conversation ${String(index + 1)}`, () => {
            assertFindsMarked(recogniseAddresses, lines);
        });
    }
    test('links the turns of one address', () => {
        const lines = ['first line of your address?', '22 acacia avenue', 'and the town?', 'swindon'];
        const entries = lines.map((text, n) => ({
            identifier: String(n),
            text,
            role: n % 2 === 0 ? 'Agent' : 'EndUser'
        }));
        const groups = recogniseAddresses(readingOf(entries)).map(({ group }) => group);
        assert.equal(groups.length, 2);
        assert.equal(new Set(groups).size, 1);
        assert.ok(groups[0]);
    });
});
