/** A character that a text spells as `&#52;`, `&#x34;` or `&nbsp;`. */
export interface CharacterReference {
    /** The code point it stands for. */
    readonly codePoint: number;
    /** The offset behind its semicolon. */
    readonly end: number;
}

/** The named references that stand inside or beside values (HTML, 13.5 Named character references). */
const NAMED: Readonly<Record<string, number>> = {
    amp: 0x26,
    lt: 0x3c,
    gt: 0x3e,
    quot: 0x22,
    apos: 0x27,
    lsquo: 0x2018,
    rsquo: 0x2019,
    nbsp: 0xa0,
    shy: 0xad,
    ndash: 0x2013,
    mdash: 0x2014,
    hyphen: 0x2010,
    period: 0x2e,
    comma: 0x2c,
    commat: 0x40,
    lowbar: 0x5f,
    plus: 0x2b,
    num: 0x23,
    sol: 0x2f,
    colon: 0x3a,
    lpar: 0x28,
    rpar: 0x29,
    zwnj: 0x200c,
    zwj: 0x200d,
    ensp: 0x2002,
    emsp: 0x2003,
    thinsp: 0x2009
};

const LONGEST = 10;
const MOST_CODE_POINTS = 0x10_ffff;

/** Reads the reference whose `&` stands at this offset, or null when there is none. Looks at no more than ten characters. */
export function characterReferenceAt(text: string, at: number): CharacterReference | null {
    const semicolon = text.slice(at, at + LONGEST).indexOf(';');
    if (semicolon < 2) return null;
    const name = text.slice(at + 1, at + semicolon);
    const codePoint = /^#\d+$/.test(name)
        ? Number(name.slice(1))
        : /^#x[\da-f]+$/i.test(name)
          ? Number.parseInt(name.slice(2), 16)
          : Object.hasOwn(NAMED, name)
            ? NAMED[name]
            : undefined;
    if (codePoint === undefined || codePoint > MOST_CODE_POINTS) return null;
    return { codePoint, end: at + semicolon + 1 };
}
