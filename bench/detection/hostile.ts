/** Texts of a length in UTF-16 code units that are made to cost time, by name. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
    'digits only': (length) => repeat('4', length),
    'digits and spaces': (length) => repeat('4 ', length),
    'digits and dashes': (length) => repeat('4111-', length),
    'one number word': (length) => repeat('four ', length),
    'double double': (length) => repeat('double ', length),
    'corrections only': (length) => repeat('four no sorry ', length),
    'nested brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
    'zero-width flood': (length) => repeat('4\u200B\u200B\u200B', length),
    'nothing but zero-width': (length) => repeat('\u200B', length),
    'one letter': (length) => repeat('a', length),
    'letters and dots': (length) => repeat('a.', length),
    'at signs': (length) => repeat('@', length),
    'addresses that never end': (length) => `${repeat('a', length - 2)}@b`,
    'half addresses': (length) => repeat('a@', length),
    spaces: (length) => repeat(' ', length),
    ampersands: (length) => repeat('&', length),
    'character references': (length) => repeat('&#52;', length),
    'broken character references': (length) => repeat('&#5', length),
    prompts: (length) => repeat('what is your card number ', length),
    names: (length) => repeat('my name is John ', length),
    'capital words': (length) => repeat('Will May Mark ', length),
    'spelled letters': (length) => repeat('b as in boy ', length),
    'street numbers': (length) => repeat('12 Oak Street ', length),
    'named again and again': (length) => repeat('okay zwanzig *order null ', length),
    'nothing taken back': (length) => repeat('J o h n name van der underscore bravo , ', length),
    'one telephone number': (length) => repeat('Call +49 30 1234567 or 555 010 9999. ', length),
    'one national id': (length) => repeat('My SSN is 078-05-1120, iban DE89 3704 0044 0532 0130 00. ', length),
    months: (length) => repeat('the fourth of may ', length),
    mixed: (length) =>
        repeat(
            'my card is four one 1 1, uh no sorry 4111 a@b.c (+1) 12/04/1982 Mr May at 12 Oak Street SW1A 1AA ',
            length
        )
};

function repeat(text: string, length: number): string {
    return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
