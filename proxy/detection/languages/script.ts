/** The script that a letter says its text is in. */
export const Script = {
    Latin: 0,
    /** Kana: Japanese. */
    Kana: 1,
    /** Han: Japanese or Chinese. */
    Han: 2,
    /** Cyrillic, Arabic, Devanagari, Hangul, … */
    Other: 3
} as const;
export type Script = (typeof Script)[keyof typeof Script];

/** Characters of everyday Chinese that Japanese does not write. */
const CHINESE = new Set('你您们們这這吗嗎呢吧码碼电请說说谁什么麼给很她问题沒没还为对谢');

/** The script of a letter or ideograph by its code unit. */
export function scriptOf(code: number): Script {
    if (code < 0x250) return Script.Latin;
    if (code >= 0x3041 && code <= 0x30ff) return Script.Kana;
    if (code === 0x3005 || code === 0x3007 || (code >= 0x3400 && code <= 0x9fff)) return Script.Han;
    if ((code >= 0x1e00 && code <= 0x1eff) || (code >= 0x2c60 && code <= 0x2c7f)) return Script.Latin;
    if ((code >= 0xff21 && code <= 0xff5a) || (code >= 0xfb00 && code <= 0xfb06)) return Script.Latin;
    if (code >= 0xff66 && code <= 0xff9f) return Script.Kana;
    return Script.Other;
}

/** Tells whether a character is written in Chinese and not in Japanese. */
export function isChinese(character: string): boolean {
    return CHINESE.has(character);
}
