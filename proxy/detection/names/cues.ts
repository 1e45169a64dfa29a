import { LEXICON } from '../lexicon/known.ts';
import { EVERYWHERE, Phrases, type Phrase } from '../lexicon/phrases.ts';
import { tokenise } from '../text/tokenise.ts';
import { TokenKind } from '../text/tokens.ts';
import { BRANDS } from './data/brands.ts';
import * as said from './data/cuePhrases.ts';
import { FOREIGN_CUES, SPEAKING, type ForeignCues } from './data/foreignCues.ts';

/** What a phrase says about the word behind it. */
export const Cue = {
    /** It is a name. */
    Introduction: 'introduction',
    /** It is a name, or "is" and then a name. */
    Field: 'field',
    /** It is a name when a colon stands between. */
    Label: 'label',
    /** It is a name when it looks like one: "this is". */
    Claim: 'claim',
    /** Likewise: "speak to", "my wife". */
    Dealing: 'dealing',
    /** Likewise: "thanks". */
    Greeting: 'greeting',
    /** Likewise, at the end of a letter. */
    Closing: 'closing',
    /** It is the name of a company, if it is not surely that of a person: "you're through to". */
    Company: 'company'
} as const;
export type Cue = (typeof Cue)[keyof typeof Cue];

/** What the other side is asked for. */
export const Prompt = { Name: 'name', Spelling: 'spelling', OtherName: 'otherName' } as const;
export type Prompt = (typeof Prompt)[keyof typeof Prompt];

type Row = readonly [meaning: Cue | Prompt, phrases: string, within: number];

const ENGLISH = bitOf('en');

/** The phrases that a name follows, and those that ask the other side for one. */
export const CUE_PHRASES: readonly Phrase<Cue | Prompt>[] = phrasesOf<Cue | Prompt>([
    [Cue.Introduction, said.INTRODUCTIONS, EVERYWHERE],
    [Cue.Field, said.FIELDS, EVERYWHERE],
    [Cue.Label, said.LABELS, EVERYWHERE],
    [Cue.Claim, said.CLAIMS, ENGLISH],
    [Cue.Dealing, said.DEALINGS, ENGLISH],
    [Cue.Greeting, said.GREETINGS, ENGLISH],
    [Cue.Closing, said.CLOSINGS, EVERYWHERE],
    [Cue.Company, said.COMPANIES, ENGLISH],
    [Prompt.Name, said.NAME_PROMPTS, EVERYWHERE],
    [Prompt.Spelling, said.SPELLING_PROMPTS, EVERYWHERE],
    [Prompt.OtherName, said.OTHER_NAMES, EVERYWHERE],
    ...FOREIGN_CUES.flatMap(rowsOf)
]);

/** Said behind the name of who speaks. */
export const SPEAKING_PHRASES: readonly Phrase<true>[] = phrasesOf([[true, SPEAKING, EVERYWHERE]]);

/** Finds what stands before names and asks for them. */
export const CUES: Phrases<Cue | Prompt> = findable(CUE_PHRASES);

/** Finds questions alone; inside a longer cue they are none. */
export const PROMPTS: Phrases<Cue | Prompt> = findable(CUE_PHRASES.filter(({ meaning }) => isPrompt(meaning)));

/** Recognisers leave out the apostrophe of "Trader Joe's". */
const WITHOUT_APOSTROPHES = BRANDS.split(',')
    .filter((brand) => brand.includes("'s"))
    .join()
    .replaceAll("'s", 's');

/** Finds companies, products and towns that are made of names. */
export const BRANDED: Phrases<true> = findable(
    phrasesOf([
        [true, BRANDS, EVERYWHERE],
        [true, WITHOUT_APOSTROPHES, EVERYWHERE]
    ])
);

/** Finds what is said behind the name of who speaks. */
export const SPEAKS: Phrases<true> = findable(SPEAKING_PHRASES);

/** Tells prompts from the other phrases. */
export function isPrompt(meaning: Cue | Prompt): meaning is Prompt {
    return meaning === Prompt.Name || meaning === Prompt.Spelling || meaning === Prompt.OtherName;
}

/** Tells whether any word behind such a cue is a name, if nothing parts them. */
export function introduces(meaning: Cue | Prompt): boolean {
    return meaning === Cue.Introduction || meaning === Cue.Field || meaning === Cue.Company;
}

function rowsOf({ language, ...phrases }: ForeignCues): readonly Row[] {
    const within = bitOf(language);
    const rows: readonly (readonly [Cue | Prompt, string | undefined])[] = [
        [Cue.Introduction, phrases.introductions],
        [Cue.Field, phrases.fields],
        [Cue.Label, phrases.labels],
        [Cue.Claim, phrases.claims],
        [Cue.Dealing, phrases.dealings],
        [Cue.Greeting, phrases.greetings],
        [Cue.Company, phrases.companies],
        [Prompt.Name, phrases.prompts],
        [Prompt.Spelling, phrases.spelling],
        [Prompt.OtherName, phrases.otherNames]
    ];
    return rows.flatMap(([meaning, list]): readonly Row[] => (list === undefined ? [] : [[meaning, list, within]]));
}

function bitOf(language: string): number {
    return 1 << LEXICON.languages.indexOf(language);
}

/** Those of these phrases whose words are all known. */
function phrasesOf<Meaning>(table: readonly (readonly [Meaning, string, number])[]): readonly Phrase<Meaning>[] {
    return table
        .flatMap(([meaning, list, within]) =>
            list.split(',').map((text): Phrase<Meaning> => ({ words: wordIdsIn(text), meaning, within }))
        )
        .filter(({ words }) => !words.includes(0));
}

function findable<Meaning>(phrases: readonly Phrase<Meaning>[]): Phrases<Meaning> {
    return new Phrases(phrases, LEXICON.words.spellings.length);
}

function wordIdsIn(phrase: string): readonly number[] {
    const tokens = tokenise([phrase], LEXICON.words);
    return [...tokens.value.subarray(0, tokens.count)].filter((_, token) => tokens.kind[token] === TokenKind.Word);
}
