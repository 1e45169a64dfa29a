/** How a language says the numbers of one and two digits. */
export interface NumberWords {
    /** The ways to say each digit, the usual one first. */
    readonly digits: readonly (readonly string[])[];
    /** A number from 10 to 99. */
    readonly pair: (number: number) => string;
    /** A digit twice and three times, where people say so. */
    readonly twice: ((digit: string) => string) | null;
    readonly thrice: ((digit: string) => string) | null;
    /** The words for 100 and 1000 after a digit, where numbers read out contain them. */
    readonly round?: { readonly hundred: string; readonly thousand: string };
}

const TEENS = words('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen');
const TENS = words('zero ten twenty thirty forty fifty sixty seventy eighty ninety');
const ONES = words('zero one two three four five six seven eight nine');

export const ENGLISH_NUMBERS: NumberWords = {
    digits: [
        ['zero', 'oh', 'zero', 'oh', 'zero', 'oh', 'zero', 'oh', 'nought'],
        ...ONES.slice(1).map((word) => [word])
    ],
    pair: (number) => tensAndOnes(number, TEENS, TENS, (ten, one) => `${ten} ${ONES[one] ?? ''}`),
    twice: (digit) => `double ${digit}`,
    thrice: (digit) => `triple ${digit}`,
    round: { hundred: 'hundred', thousand: 'thousand' }
};

const GERMAN_ONES = words('null eins zwei drei vier fünf sechs sieben acht neun');
const GERMAN_TEENS = words('zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn');
const GERMAN_TENS = words('null zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');

export const GERMAN_NUMBERS: NumberWords = {
    digits: GERMAN_ONES.map((word) => (word === 'zwei' ? ['zwei', 'zwo', 'zwei'] : [word])),
    pair: (number) =>
        tensAndOnes(number, GERMAN_TEENS, GERMAN_TENS, (ten, one) => {
            const unit = one === 1 ? 'ein' : (GERMAN_ONES[one] ?? '');
            return `${unit}und${ten}`;
        }),
    twice: (digit) => `zweimal die ${digit}`,
    thrice: (digit) => `dreimal ${digit}`
};

const FRENCH_ONES = words('zéro un deux trois quatre cinq six sept huit neuf');
const FRENCH_TEENS = words('dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf');
const FRENCH_TENS = words('zéro dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt');

export const FRENCH_NUMBERS: NumberWords = {
    digits: FRENCH_ONES.map((word) => [word]),
    pair: (number) => {
        const ten = Math.floor(number / 10);
        const one = number % 10;
        if (ten === 1) return FRENCH_TEENS[one] ?? '';
        if (number === 71) return 'soixante et onze';
        if (ten === 7 || ten === 9) return `${FRENCH_TENS[ten] ?? ''}-${FRENCH_TEENS[one] ?? ''}`;
        if (number === 80) return 'quatre-vingts';
        if (one === 0) return FRENCH_TENS[ten] ?? '';
        if (one === 1 && ten !== 8) return `${FRENCH_TENS[ten] ?? ''} et un`;
        return `${FRENCH_TENS[ten] ?? ''}-${FRENCH_ONES[one] ?? ''}`;
    },
    twice: (digit) => `deux fois ${digit}`,
    thrice: (digit) => `trois fois ${digit}`
};

const SPANISH_ONES = words('cero uno dos tres cuatro cinco seis siete ocho nueve');
const SPANISH_TEENS = words('diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve');
const SPANISH_TENS = words('cero diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa');
const SPANISH_TWENTIES = words(
    'veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'
);

export const SPANISH_NUMBERS: NumberWords = {
    digits: SPANISH_ONES.map((word) => [word]),
    pair: (number) =>
        number >= 20 && number < 30
            ? (SPANISH_TWENTIES[number - 20] ?? '')
            : tensAndOnes(number, SPANISH_TEENS, SPANISH_TENS, (ten, one) => `${ten} y ${SPANISH_ONES[one] ?? ''}`),
    twice: (digit) => `doble ${digit}`,
    thrice: (digit) => `triple ${digit}`
};

const PORTUGUESE_ONES = words('zero um dois três quatro cinco seis sete oito nove');
const PORTUGUESE_TEENS = words('dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove');
const PORTUGUESE_TENS = words('zero dez vinte trinta quarenta cinquenta sessenta setenta oitenta noventa');

export const PORTUGUESE_NUMBERS: NumberWords = {
    digits: PORTUGUESE_ONES.map((word) => (word === 'seis' ? ['seis', 'meia', 'seis'] : [word])),
    pair: (number) =>
        tensAndOnes(number, PORTUGUESE_TEENS, PORTUGUESE_TENS, (ten, one) => `${ten} e ${PORTUGUESE_ONES[one] ?? ''}`),
    twice: null,
    thrice: null
};

const ITALIAN_ONES = words('zero uno due tre quattro cinque sei sette otto nove');
const ITALIAN_TEENS = words('dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove');
const ITALIAN_TENS = words('zero dieci venti trenta quaranta cinquanta sessanta settanta ottanta novanta');

export const ITALIAN_NUMBERS: NumberWords = {
    digits: ITALIAN_ONES.map((word) => [word]),
    pair: (number) =>
        tensAndOnes(number, ITALIAN_TEENS, ITALIAN_TENS, (ten, one) => {
            const stem = one === 1 || one === 8 ? ten.slice(0, -1) : ten;
            return `${stem}${one === 3 ? 'tré' : (ITALIAN_ONES[one] ?? '')}`;
        }),
    twice: (digit) => `doppio ${digit}`,
    thrice: null
};

const DUTCH_ONES = words('nul een twee drie vier vijf zes zeven acht negen');
const DUTCH_TEENS = words('tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien');
const DUTCH_TENS = words('nul tien twintig dertig veertig vijftig zestig zeventig tachtig negentig');

export const DUTCH_NUMBERS: NumberWords = {
    digits: DUTCH_ONES.map((word) => (word === 'een' ? ['een', 'één'] : [word])),
    pair: (number) =>
        tensAndOnes(number, DUTCH_TEENS, DUTCH_TENS, (ten, one) => {
            const unit = DUTCH_ONES[one] ?? '';
            return `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`;
        }),
    twice: (digit) => `dubbel ${digit}`,
    thrice: (digit) => `drie keer ${digit}`
};

const JAPANESE_TENS = words(
    '- じゅう にじゅう さんじゅう よんじゅう ごじゅう ろくじゅう ななじゅう はちじゅう きゅうじゅう'
);
const JAPANESE_ONES = words('ゼロ いち に さん よん ご ろく なな はち きゅう');
const KANJI_ONES = words('〇 一 二 三 四 五 六 七 八 九');

export const JAPANESE_NUMBERS: NumberWords = {
    digits: JAPANESE_ONES.map((word, digit) => [KANJI_ONES[digit] ?? word, KANJI_ONES[digit] ?? word, word]),
    pair: (number) =>
        `${JAPANESE_TENS[Math.floor(number / 10)] ?? ''}${number % 10 === 0 ? '' : (JAPANESE_ONES[number % 10] ?? '')}`,
    twice: null,
    thrice: null
};

function words(text: string): readonly string[] {
    return text.split(' ');
}

function tensAndOnes(
    number: number,
    teens: readonly string[],
    tens: readonly string[],
    join: (ten: string, one: number) => string
): string {
    if (number < 20) return teens[number - 10] ?? '';
    const ten = tens[Math.floor(number / 10)] ?? '';
    return number % 10 === 0 ? ten : join(ten, number % 10);
}
