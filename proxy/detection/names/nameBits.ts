import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { ASKING_WORDS } from './askingWords.ts';
import * as said from './data/cuePhrases.ts';
import { FOREIGN_FOLLOWERS, FOREIGN_LEAD_INS } from './data/foreignCues.ts';

/** What a word is to the recogniser of names, as bits. */
export const NameBit = {
    Given: 1 << 0,
    Family: 1 << 1,
    /** Also an everyday word, a place or a product, or one of those only. */
    Everyday: 1 << 2,
    /** In every text. */
    Common: 1 << 3,
    Title: 1 << 4,
    Particle: 1 << 5,
    /** "Ltd", "Avenue". */
    Organisation: 1 << 6,
    /** What people say before they answer. */
    LeadIn: 1 << 7,
    /** What may go on after a name. */
    Follower: 1 << 8,
    /** "Speaking", "here". */
    Speaker: 1 << 9,
    /** "I'm German": no name. */
    SelfDescription: 1 << 10,
    /** Between two names: "and". */
    Join: 1 << 11,
    /** No single person follows: "the". */
    Article: 1 << 12,
    /** "In", "from": a place may follow. */
    Where: 1 << 13,
    /** "Is", "was". */
    Copula: 1 << 14,
    Filler: 1 << 15,
    /** Said to somebody: "thanks". */
    Greeting: 1 << 16,
    /** Before the word that spells a letter: "as in". */
    Spelling: 1 << 17,
    /** "Saint". */
    Saint: 1 << 18,
    /** "Dot", "underscore": part of an address on a network. */
    Separator: 1 << 19,
    /** "Hi": said to people, and by people who write to a company. */
    Informal: 1 << 20,
    /** "My", "your": a thing follows. */
    Possession: 1 << 21,
    /** Begins a question: "is", "what". */
    Question: 1 << 22,
    /** No list knows it. */
    Unknown: 1 << 23,
    /** A name that may be meant even where it is written small: not "you", "so". */
    Possible: 1 << 24,
    /** A letter or a word of a spelling alphabet. */
    Letter: 1 << 25,
    /** Stands in questions for names. */
    Asks: 1 << 26
} as const;
export type NameBit = (typeof NameBit)[keyof typeof NameBit];

/** A name, whatever else the word is. */
export const ANY_NAME = NameBit.Given | NameBit.Family;

/** Senses that make a name ambiguous. */
const EVERYDAY_SENSES =
    Sense.Ambiguous |
    Sense.Everyday |
    Sense.Common |
    Sense.Month |
    Sense.Weekday |
    Sense.Unit |
    Sense.Pair |
    Sense.Currency |
    Sense.TimeUnit;

const ENGLISH = 1 << LEXICON.languages.indexOf('en');

/** The bits of each word of the lexicon by its id. */
export const NAME_BITS: Int32Array = bitsOfAll();

function bitsOfAll(): Int32Array {
    const bits = Int32Array.from(LEXICON.senses, (senses, id) => {
        let own = 0;
        if (senses & Sense.GivenName) own |= NameBit.Given;
        if (senses & Sense.FamilyName) own |= NameBit.Family;
        if (senses & EVERYDAY_SENSES) own |= NameBit.Everyday;
        const isOwn = id >= LEXICON.words.spellings.length || ((LEXICON.commonIn[id] ?? 0) & ENGLISH) !== 0;
        if (senses & Sense.Common && (isOwn || !(own & ANY_NAME))) own |= NameBit.Common;
        if (senses & Sense.Weekday) own |= NameBit.Common;
        if (senses & Sense.Title) own |= NameBit.Title;
        if (own & ANY_NAME && !(own & NameBit.Common)) own |= NameBit.Possible;
        if ((LEXICON.letter[id] ?? 0) > 0) own |= NameBit.Letter;
        return own;
    });
    mark(bits, said.NAME_PARTICLES, NameBit.Particle);
    mark(bits, said.ORGANISATION_ENDINGS, NameBit.Organisation);
    mark(bits, said.LEAD_INS.replaceAll("'", ' '), NameBit.LeadIn);
    mark(bits, said.FOLLOWERS, NameBit.Follower);
    mark(bits, said.SPEAKERS, NameBit.Speaker);
    mark(bits, said.SELF_DESCRIPTIONS, NameBit.SelfDescription);
    mark(bits, 'and or und y et e en', NameBit.Join);
    mark(bits, 'the a an this that these those every each any some no our', NameBit.Article);
    mark(bits, 'in from near at to around of towards via', NameBit.Where);
    mark(bits, 'is was are s its would be will', NameBit.Copula);
    mark(
        bits,
        'hi hello hey hiya dear thanks thank you okay ok sorry great perfect alright right sure yes yeah no bye goodbye well cheers hear',
        NameBit.Greeting
    );
    mark(bits, 'in for like as wie comme como come van de di da von', NameBit.Spelling);
    mark(bits, 'may might must shall should ty tho una uno dag said mine can', NameBit.Common | NameBit.Everyday);
    mark(bits, 'hi hello hey hiya dear', NameBit.Informal);
    mark(
        bits,
        'my your his her our their its mein meine ihr ihre su tu mi mon ma votre seu sua mijn uw',
        NameBit.Possession
    );
    mark(
        bits,
        'is are was do does did can could would will have has what whats why how when where who which',
        NameBit.Question
    );
    mark(
        bits,
        'dot underscore minus hyphen dash period plus slash punto point punkt ponto bindestrich unterstrich',
        NameBit.Separator
    );
    mark(
        bits,
        'mme mlle monsieur madame herr frau signor signora dottor dottore senor senora senhor senhora meneer mevrouw dhr mevr',
        NameBit.Title
    );
    mark(bits, FOREIGN_FOLLOWERS, NameBit.Follower);
    mark(bits, FOREIGN_LEAD_INS, NameBit.LeadIn);
    mark(bits, 'saint st san santa', NameBit.Saint);
    mark(bits, 'uh um er erm ah like so well just actually yes yeah', NameBit.Filler);
    mark(bits, 'will may', NameBit.Possible);
    mark(bits, ASKING_WORDS.join(' '), NameBit.Asks);
    bits[0] = NameBit.Unknown;
    return bits;
}

function mark(bits: Int32Array, words: string, bit: number): void {
    for (const word of words.split(/\s+/)) {
        const id = LEXICON.words.idOf(word);
        if (id === 0) continue;
        for (const meaning of new Set(LEXICON.meaningIn.map((ids) => ids[id] ?? id))) {
            bits[meaning] = (bits[meaning] ?? 0) | bit;
        }
    }
}
