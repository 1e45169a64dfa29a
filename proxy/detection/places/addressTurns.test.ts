import { describe, test } from 'node:test';
import { assertFindsMarked } from '../testing/markedConversation.ts';
import { recogniseAddresses } from './addresses.ts';

const TOLD: Readonly<Record<string, readonly string[]>> = {
    'a house number with a double digit': ['A: okay then', "C: it's «six double four birchwood avenue» now"],
    'where somebody has moved to': [
        'A: is it still the yard?',
        "C: no they moved us it's «five six nine kestrel close» now"
    ],
    'a code whose digits are read back in other words': [
        'A: what is your address',
        'C: «twelve main street»',
        'A: yes',
        'C: «savannah georgia»',
        'A: go on',
        'C: «three one fore three too»',
        'A: so «three one four three two»'
    ],
    'a street with the name of a place as its second part': [
        'A: where are you moving to',
        'C: «fifty two»',
        'A: yes',
        'C: «victoria parade»'
    ],
    'a named house without a number': ["A: what's the address", 'C: «The Old Rectory, Church Lane, Great Missenden»'],
    'a named house without capitals or commas': [
        'A: and your full address please',
        "C: it's «rose cottage mill road thurlby lincolnshire»"
    ],
    'a flat, a landmark and a pin code': [
        'A: what is your complete address',
        'C: «Flat 402, Sai Krupa Apartments, MG Road, near SBI bank, Pune 411001», thanks'
    ],
    'a sector in place of a street': ['A: address?', 'C: «B-14, 2nd floor, Green Park Extension, New Delhi - 110016»'],
    'a rural route': ['A: your home address', 'C: «RR 2 Box 144, Decorah, IA 52101»'],
    'an address behind the name of who lives there': [
        "A: what's the address",
        'C: Wes Farrow, «83 Sycamore Road, Dundee DD9 6LB»'
    ],
    'no list of anything else': ["A: what's the address", 'C: Sorry, I sold the house, the car and the road bike'],
    'what the house number and street are': ["A: what's the house number and street?", 'C: «thirteen ridge drive»'],
    'a spelled code as its last part': [
        'A: What address have we got you at?',
        'C: «48 Priory Lane»',
        'A: okay, and then?',
        'C: «Leicester»',
        'A: yes',
        'C: «L as in lemon, E 2 7 D, F as in fox»'
    ],
    'most of it read back': [
        'A: your address please',
        'C: «one five two broadway leeds l s two dash nine j t»',
        'A: okay «one five two broadway leeds l s two nine j t»'
    ],
    'the spelled abbreviation of a state': ['A: address?', 'C: «27 Willow Road, Tucson, A Z, 85719»'],
    'a town behind words that lead to it': ["C: I'm at «310 King Street, unit 4, that's in Ottawa, Ontario, K1A 0B6»"],
    'a label before its postcode': ['C: «14 Elm Grove, Bristol, postcode BS6 5QA»'],
    'what a question without the word asks for': [
        'A: where do you want that delivered',
        'C: «forty one thornfield way»',
        'A: and the town',
        'C: «lincoln»'
    ],
    'a town that is an everyday word': ["C: i'm at «nine castle road reading r g one two a b» by the park"],
    'what its teller says again': [
        "C: I'm at «12 Elm Road, Leeds»",
        'A: and then?',
        'C: «LS2 9JT»',
        'A: sorry, again?',
        'C: «LS2 9JT»'
    ],
    'a street of one word that no list knows': ['A: I have «59 Kingsmead, Norwich, NR8 7PE» here'],
    'a flat and a spoken number': ['A: where do you live', 'C: that would be «flat nine eighty four tanner road hull»'],
    'five digits that are written as an amount': [
        'A: where do you live',
        'C: «5 Elm Trail, Baton Rouge, Louisiana, 70,880»'
    ],
    'the name of a house': ['A: where do you live', 'C: «the old rectory 14 mill lane york»'],
    'a flat and a house number': ['A: where do you live', 'C: «Flat 3, 22 Albert Road, Leeds»'],
    'a town on a river': ['C: «12 Grey Street, Newcastle upon Tyne, NE1 6EE»'],
    'a shortened Spanish street': ['A: ¿Cuál es su dirección?', 'C: «C/ Mayor 91, 28013 Madrid»'],
    'a Japanese address over turns': [
        'A: «東京都練馬区豊玉北»でございますね。',
        'C: はい、そうです。',
        'A: 番地をお願いします。',
        'C: «五の十二の六»です。',
        'A: マンション名などはございますか。',
        'C: えっと«ハイツ白樺二〇三号室»です'
    ],
    'a Japanese address': ['A: ご住所をお願いします。', 'C: はい、«150-0002 東京都渋谷区渋谷2-3-4»です']
};

const LEFT_ALONE: Readonly<Record<string, readonly string[]>> = {
    'a postcode that is asked for by itself': ['A: And the zip code?', 'C: 90210'],
    'what somebody lives in': ['A: your address?', 'C: «12 Elm Road»', 'A: got it, a flat or a house', 'C: apartment'],
    'what is said of an address that was put right': [
        'A: is it «28 Larch Close, Cardiff, CF1 5TS»?',
        'C: no its «52 Mafeking Street, Leeds, LS7 1TN»',
        'A: Amended, thanks.'
    ],
    'what a meter says': ['A: your address?', 'C: «12 Elm Road, Leeds»', 'A: thanks', 'C: my reading 4512 is wrong'],
    'numbers before names': ['C: I want 20 Falafels, please, and 3 Colas'],
    'what a question names': ['C: do you ship to norway', 'A: We do!', 'C: any customs?'],
    'a question back': ['A: and your address?', 'C: is that the one on the letter'],
    'the number that is asked for next': [
        'A: your address?',
        'C: «12 Elm Road, Leeds»',
        'A: Is there a number we can text you on?',
        'C: 937'
    ],
    'a version behind an address': [
        'A: your address?',
        'C: «12 Elm Road, Leeds»',
        'A: thanks',
        'C: update to two dot four'
    ]
};

describe('an address told over turns', () => {
    for (const [title, lines] of Object.entries(TOLD)) {
        test(`reads ${title}`, () => {
            assertFindsMarked(recogniseAddresses, lines);
        });
    }
    for (const [title, lines] of Object.entries(LEFT_ALONE)) {
        test(`leaves alone ${title}`, () => {
            assertFindsMarked(recogniseAddresses, lines);
        });
    }
});
