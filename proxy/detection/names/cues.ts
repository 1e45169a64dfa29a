import { LEXICON } from '../lexicon/known.ts';
import { Phrases, type Phrase } from '../lexicon/phrases.ts';
import { tokenise } from '../text/tokenise.ts';
import { TokenKind } from '../text/tokens.ts';
import { BRANDS } from './data/brands.ts';
import * as said from './data/cuePhrases.ts';

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
    Closing: 'closing'
} as const;
export type Cue = (typeof Cue)[keyof typeof Cue];

/** What the other side is asked for. */
export const Prompt = { Name: 'name', Spelling: 'spelling', OtherName: 'otherName' } as const;
export type Prompt = (typeof Prompt)[keyof typeof Prompt];

/** The phrases that a name follows, and those that ask the other side for one. */
export const CUES: Phrases<Cue | Prompt> = phrasesOf<Cue | Prompt>([
    [Cue.Introduction, said.INTRODUCTIONS],
    [Cue.Field, said.FIELDS],
    [Cue.Label, said.LABELS],
    [Cue.Claim, said.CLAIMS],
    [Cue.Dealing, said.DEALINGS],
    [Cue.Greeting, said.GREETINGS],
    [Cue.Closing, said.CLOSINGS],
    [Prompt.Name, said.NAME_PROMPTS],
    [Prompt.Spelling, said.SPELLING_PROMPTS],
    [Prompt.OtherName, said.OTHER_NAMES]
]);

const PROMPTS: ReadonlySet<string> = new Set(Object.values(Prompt));

/** Tells prompts from the other phrases. */
export function isPrompt(meaning: Cue | Prompt): meaning is Prompt {
    return PROMPTS.has(meaning);
}

/** Companies, products and towns that are made of names. */
export const BRAND_PHRASES: Phrases<true> = phrasesOf([[true, BRANDS]]);

function phrasesOf<Meaning>(table: readonly (readonly [Meaning, string])[]): Phrases<Meaning> {
    const phrases = table.flatMap(([meaning, list]) =>
        list.split(',').map((text): Phrase<Meaning> => ({ words: wordIdsIn(text), meaning }))
    );
    return new Phrases(
        phrases.filter(({ words }) => !words.includes(0)),
        LEXICON.words.spellings.length
    );
}

function wordIdsIn(phrase: string): readonly number[] {
    const tokens = tokenise([phrase], LEXICON.words);
    return [...tokens.value.subarray(0, tokens.count)].filter((_, token) => tokens.kind[token] === TokenKind.Word);
}
