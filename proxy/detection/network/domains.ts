import { setOf } from './words.ts';

/** Ends of domain names that stand in spoken or spaced addresses. Glued behind an `@`, any letters are one. */
export const TOP_LEVEL = setOf(
    'com org net edu gov mil int info biz name pro museum coop aero mobi jobs tel travel ' +
        'io ai app dev me tv co cc xyz online site store shop tech blog cloud club email live life world today space website agency digital ' +
        'solutions services systems health care bank law legal media news group team works company consulting design studio london berlin paris nyc ' +
        'uk us ca au nz ie de fr es it nl be ch at dk se no fi is pl cz sk hu ro bg gr pt lu li eu ru ua tr il in pk bd lk np cn hk tw jp kr sg my th vn ph ' +
        'id za ng ke gh eg ma ae sa br mx ar cl pe ve ec uy cat scot wales test example invalid local'
);

/** Second parts that a country's end follows: "co uk" without a dot between. */
export const SECOND_LEVEL = setOf('co com org ac gov net edu');

export const COUNTRIES = setOf('uk au nz za jp kr br mx sg hk');

/** Ends that never begin a sentence: a full stop and a blank before them part nothing. */
export const UNMISTAKABLE = setOf('com org net edu gov uk co de fr io eu');

/** Ends that are words of everyday talk as well. */
export const WORDS_TOO = setOf(
    'is in it be no at me us so to am my do pro live life today world care team works name test tel'
);

/** What recognisers write for "com". */
export const MISHEARD_COM = setOf('calm come comm con kom cam khan comb combs coms');

/** Providers of mail boxes, by how their names are said. */
export const PROVIDERS: ReadonlySet<string> = new Set([
    'gmail',
    'g mail',
    'gee mail',
    'ji mail',
    'googlemail',
    'google mail',
    'hotmail',
    'hot mail',
    'yahoo',
    'ya hoo',
    'outlook',
    'out look',
    'icloud',
    'i cloud',
    'eye cloud',
    'aol',
    'a o l',
    'protonmail',
    'proton mail',
    'proton',
    'ymail',
    'y mail',
    'rocketmail',
    'msn',
    'm s n',
    'gmx',
    'g m x',
    'comcast',
    'verizon',
    'btinternet',
    'bt internet',
    'b t internet',
    'virginmedia',
    'virgin media',
    'sbcglobal',
    'bellsouth',
    'fastmail',
    'fast mail',
    'zoho',
    'mailbox',
    'yandex',
    'rediffmail',
    'rediff mail',
    'wanadoo',
    'laposte',
    'libero',
    'talktalk',
    'ntlworld',
    'live',
    'mail',
    'me',
    'web',
    't online',
    'sky',
    'free',
    'orange',
    'cox',
    'att'
]);

/** The first words of their names. */
export const PROVIDER_BEGINNINGS: ReadonlySet<string> = new Set(
    Array.from(PROVIDERS, (name) => name.split(' ', 1)[0] ?? '')
);

/** Those whose name means nothing else when it stands behind "at" without an end. */
export const PLAIN_PROVIDERS: ReadonlySet<string> = new Set(
    [...PROVIDERS].filter((name) => !setOf('live mail me web sky free orange cox att proton mailbox').has(name))
);
