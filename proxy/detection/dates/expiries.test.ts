import { describe, test } from 'node:test';
import { recogniseExpiries } from './expiries.ts';
import { assertFindsMarked } from '../testing/markedConversation.ts';

const CONVERSATIONS: readonly (readonly string[])[] = [
    ['C: exp «09/28»'],
    ['A: 有効期限もおわかりでしょうか。', 'C: えっと、«二〇二九年八月»ですね。'],
    ['C: カードは4111 1111 1111 1111、期限は«2027年9月»、裏は123です。'],
    ['C: expiry date is «12/27»'],
    ['C: the expiry is «12 / 2027»'],
    ['C: Expiration date: «12-27»'],
    ['C: card expiry «1227»'],
    ['C: valid thru «oh nine twenty-eight»'],
    ['C: 4111 1111 1111 1111 «12/27» 123'],
    ['C: 4111 1111 1111 1111, exp «12/27», cvv 123'],
    ['A: card number please', 'C: 4111 1111 1111 1111', 'C: «12/27»'],
    ['C: my visa expires «september twenty twenty-eight»'],
    ['A: and the expiry date?', "C: it's «nine of twenty eight»"],
    ['A: expiry date?', 'C: «december twenty seven»'],
    ['A: valid thru?', 'C: «oh nine two eight»'],
    ['A: what does it say for the expiry?', 'C: «nine twenty eight»', "A: that's «09/28»", 'C: yes'],
    ['A: when does your card expire', 'C: «december», um «twenty twenty seven»'].map((line) =>
        line.replace('», um «', ', um ')
    ),
    ['A: expiration date on the card?', 'C: «oh nine»', 'A: mm-hm', 'C: «twenty eight»'],
    ['A: expiry?', 'C: «Sep 2028»'],
    ['A: The expiry date please.', 'C: «zero six slash thirty one»'],
    ['A: card number?', 'C: four one one one one one one one one one one one one one one one expiry «ten twenty nine»'],
    ['A: And the expiration?', 'C: Expires «August of 2027».'],
    ['A: whats the expiry', 'C: «zero one slash two thousand and thirty»'],
    ['A: expiry?', 'C: «0 4 2 7»'],
    ['A: expiry?', 'C: «4 27»'],
    ['A: the three on the back plus when it ends?', "C: nine, three, three, and it's «oh six twenty-eight»"],
    ['A: expiry?', 'C: «427»'],
    ['A: expiry?', 'C: «april of 27»'],
    ['A: the expiry', 'C: «one of twenty nine»'],
    ['A: expiry date?', 'C: «owe five twenty eight»'],
    ['A: expiry date?', 'C: «eleven thirty won»'],
    ['A: expiry date?', 'C: «zero two two slash thirty»'],
    [
        'A: expiration date?',
        'C: «oh six»',
        'A: «June», yep',
        'C: «twenty twenty nine»',
        'A: «two thousand and twenty nine», thanks'
    ],
    ['A: expiry?', 'C: «oh three twenty nine»', 'A: «05/29»?', 'C: no, «oh three, not oh five»'],
    [
        'A: your card number?',
        'C: 4111 1111 1111 1111',
        'A: And until when is it good?',
        'C: «January twenty twenty-nine»'
    ],
    ['C: the card is 4111 1111 1111 1111\n«04 29»\n123'],
    ['C: 4111111111111111 «11 27» 7131'],
    [
        'C: my debit card is four one one one, one one one one, one one one one, one one one one and the date is «August thirty one»'
    ],
    ['A: your card details?', 'C: 4111 1111 1111 1111 / expiration month and year «03/27» / 867'],
    ['A: expiry date?', 'C: what do you need that for?', 'A: to verify you', 'C: «01/28»'],
    ['A: Et la date d’expiration ?', 'C: «01/28»'],
    ['A: Tot wanneer is hij geldig?', 'C: «08/2029»'],
    ['A: 有効期限は?', 'C: はい、«06/29»です。'],
    ['A: 有効期限は?', 'C: えっと、«11月の2028年»です。']
];

const CLEAN: readonly (readonly string[])[] = [
    ['C: the offer expires 12/27'],
    ['A: Until when do you need it?', 'C: Until the 9th.', 'A: Where?', 'C: at 09:30 in Anaheim'],
    ['C: my contract expires in september 2028'],
    ['C: my passport expires 09/28'],
    ['A: Your order arrives 12/27.'],
    ['A: expiry of the card?', 'C: «07/28», that is it', "A: Sorry, it didn't take it the first time."],
    ['A: your birthday, day month and year?', 'C: sure', 'A: and when did it break', 'C: about eleven fifteen'],
    ['A: expiry date?', 'C: I do not have the card with me, two minutes'],
    ['C: 12/27 items were delivered'],
    ['A: expiry date on the card?', 'C: one sec', 'A: sure', 'C: the order number is 1227'],
    ['C: order 1234567890123 12/27'],
    ['A: expiry date?', 'C: one moment', 'A: You should see that within three to five working days.'],
    ['C: the gift voucher says 58 85 5350 21 70 2 3 8 1 9'],
    ['C: tracking 9400863978984317527256 says delivered Jun 28'],
    ['A: expiry?', 'C: «07/27»', 'A: thanks, and the security code?', "C: I'm seventy eight, I'm not great with this"]
];

describe('recogniseExpiries', () => {
    for (const [index, lines] of CONVERSATIONS.entries()) {
        test(`reads the expiry of a card, conversation ${String(index + 1)}`, () => {
            assertFindsMarked(recogniseExpiries, lines);
        });
    }
    for (const [index, lines] of CLEAN.entries()) {
        test(`leaves other dates alone, conversation ${String(index + 1)}`, () => {
            assertFindsMarked(recogniseExpiries, lines);
        });
    }
});
