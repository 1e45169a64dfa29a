import { describe } from 'node:test';
import { recognisePasswords } from '../secrets/password.ts';
import { testMarked } from '../testing/markedConversation.ts';
import { recogniseEmails } from './email.ts';
import { recogniseUsernames } from './username.ts';

describe('e-mail addresses in Japanese', () => {
    testMarked(
        recogniseEmails,
        [
            ['written, with particles around', ['C: 登録は«ono_4264@example.com»が正しいです']],
            [
                'full-width',
                ['C: 会社の«tanaka.hanako＠example.co.jp»と、個人の«hana@gmail.com»の両方に送ってください。']
            ],
            [
                'letters by their names, and read back',
                [
                    'C: はいえっと«daisuke43アットマークgメールドットコム»です',
                    'A: 復唱いたします«ディーエーアイエスユーケーイー四三アットマークジーメールドットコム»でよろしいでしょうか'
                ]
            ],
            [
                'heard as words',
                ['C: アドレスは«ヤマダアンダーバータロウアットマークヤフードットシーオードットジェーピー»です']
            ],
            ['names in hiragana', ['C: «たなかアンダーバーはなこアットマークジーメールドットコム»です']],
            ['no question for one', ['C: メールの設定をしてるんですが。', 'A: 設定画面には何と入っていますか。']]
        ],
        (what) => `are found, but nothing else: ${what}`
    );
});

describe('passwords in Japanese', () => {
    testMarked(
        recognisePasswords,
        [
            [
                'spelled and read back',
                [
                    'A: 無線のパスワードもお願いします',
                    'C: ルーターに貼ってあります«ティーエスユービーエーエムイーのあとに一三三〇»',
                    'A: «ティーエスユービーエーエムイーのあとに一三三〇»ですね'
                ]
            ],
            ['a word and digits', ['A: パスワードは。', 'C: 小文字で、«umibe、4144»です。']],
            [
                'no product',
                ['C: パスワードを忘れました。', 'A: 再設定はアプリからできます。', 'C: Wi-Fiはつながっています。']
            ]
        ],
        (what) => `are found, but nothing else: ${what}`
    );
});

describe('user names in Japanese', () => {
    testMarked(
        recogniseUsernames,
        [
            ['spelled', ['C: ログイン名は«ケーユーエムアイケーオーハイフンエムエーティーエスユー»です']],
            ['asked for', ['A: ユーザー名を教えてください。', 'C: 少々お待ちください。«ksato八十八»です。']],
            ['beside a password', ['C: ユーザー名は«tanaka01»でパスワードはSakura2021です。']],
            ['no sentence', ['C: つながらなくて。', 'A: 設定画面のユーザー名には何と入っていますか。']]
        ],
        (what) => `are found, but nothing else: ${what}`
    );
});
