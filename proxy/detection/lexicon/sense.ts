/** What a word can mean to a recogniser; a word may have several senses. Bits of one integer. */
export const Sense = {
    /** Zero to nine, spoken ("oh", "nought"); `number` holds it. */
    Unit: 1 << 0,
    /** Ten to ninety-nine in one word ("fourteen", "dreiundzwanzig"). */
    Pair: 1 << 1,
    /** Twenty to ninety, which a unit may follow. */
    Tens: 1 << 2,
    Hundred: 1 << 3,
    Thousand: 1 << 4,
    /** "Double", "triple": the next digit so many times. */
    Repeat: 1 << 5,
    /** A word that recognisers write for a digit ("for", "ate"): one only between digits. */
    Misheard: 1 << 6,
    /** The name of a letter or a word of a spelling alphabet ("bravo", "zulu"); `letter` holds it. */
    Letter: 1 << 7,
    /** "First", "31st" ("st"): the day of a date; `number` holds it. */
    Ordinal: 1 << 8,
    /** `number` of its own table: 1 to 12. */
    Month: 1 << 9,
    Weekday: 1 << 10,
    /** A word that is in every text of its language and names nothing. */
    Common: 1 << 11,
    /** "Mr", "Frau". */
    Title: 1 << 12,
    GivenName: 1 << 13,
    FamilyName: 1 << 14,
    /** "Street", "Straße": ends or begins the name of a street. */
    Street: 1 << 15,
    /** A town, county, state or country. */
    Place: 1 << 16,
    /** "Dollars", "pence". */
    Currency: 1 << 17,
    /** "Minutes", "weeks", "pm". */
    TimeUnit: 1 << 18,
    /** "Flat", "apartment", "suite". */
    Dwelling: 1 << 19,
    /** "Kilos", "items", "percent": a number before it counts something. */
    Measure: 1 << 20,
    /** "As", "for", "like" between a letter and the word that spells it. */
    Spelling: 1 << 21,
    /** A name that is also an everyday word ("will", "may", "grace"): needs more than itself. */
    Ambiguous: 1 << 22,
    /** A word of everyday speech: no name by itself. */
    Everyday: 1 << 23
} as const;
export type Sense = (typeof Sense)[keyof typeof Sense];
