import type { EntryView } from '../entry/entryView.ts';
import { TokenKind } from '../text/tokens.ts';

/** The signs of addresses and postcodes, as the scanner folds them. */
export const Sign = {
    Hash: 0x23,
    Dollar: 0x24,
    Percent: 0x25,
    Apostrophe: 0x27,
    Open: 0x28,
    Comma: 0x2c,
    Hyphen: 0x2d,
    Dot: 0x2e,
    Slash: 0x2f,
    Colon: 0x3a,
    Semicolon: 0x3b,
    Question: 0x3f,
    Pound: 0xa3,
    Yen: 0xa5,
    Euro: 0x20ac
} as const;
export type Sign = (typeof Sign)[keyof typeof Sign];

/** The folded code unit of the sign at a token, 0 when none of the entry stands there. */
export function signOf({ tokens, from, end }: EntryView, token: number): number {
    if (token < from || token >= end || tokens.kind[token] !== TokenKind.Sign) return 0;
    return tokens.value[token] ?? 0;
}
