import { JAPANESE_NUMBERS } from '../../speech/numberWords.ts';
import { tongueOf } from './compact.ts';

/** Japanese, with numbers of Japan. */
export const JAPANESE = tongueOf({
    voice: {
        language: 'ja',
        numbers: { ...JAPANESE_NUMBERS, twice: null },
        space: '',
        signs: {
            at: ['アットマーク'],
            dot: ['ドット'],
            dash: ['ハイフン'],
            underscore: ['アンダーバー'],
            slash: ['スラッシュ'],
            plus: ['プラス']
        },
        months: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'.split(' ')
    },
    my: '',
    your: '',
    countries: { JP: 1 },
    fillers: 'えーと|あの|ちょっと待って|の|えっと',
    corrections: 'すみません違います|いや|失礼|じゃなくて',
    frames: {
        asks: '{your}をお願いします。|{your}を教えていただけますか？|{your}をお伺いできますか？|では、{your}をどうぞ。|{your}は何番ですか？|続いて{your}をお願いいたします。|{your}の確認をさせてください。',
        replies:
            '{v}|{v}です。|はい、{v}です。|えーと、{v}です。|{v}になります。|はい、{v}|少々お待ちください。{v}です。',
        declares: '{my}は{v}です。|{my}：{v}',
        acknowledgements:
            'ありがとうございます。|かしこまりました。|承知しました。|確認いたします。|はい、少々お待ちください。',
        goOns: 'はい。|ええ。|はい、どうぞ。|続けてください。',
        readBacks: '{v}ですね。|復唱します、{v}。|{v}でよろしいでしょうか？',
        denials: 'いいえ、{v}です。|違います、{v}です。',
        confirmations: 'はい。|そうです。|はい、合っています。',
        firstPieces: '{v}|はい、{v}|最初が{v}',
        nextPieces: '{v}|次が{v}|それから{v}',
        lastPieces: '{v}|最後が{v}|{v}です。',
        openings:
            'お電話ありがとうございます。{company}の{agent}でございます。|{company}、担当の{agent}です。|はい、{agent}が承ります。|お電話ありがとうございます。ご用件をどうぞ。',
        troubles:
            '請求のことで聞きたいのですが。|インターネットがつながりません。|解約したいのですが。|すみません。|引っ越したので手続きをお願いします。',
        introductions: '{v}と申します。|もしもし、{v}ですが。|私、{v}と言います。',
        vocatives: '{v}様、ありがとうございます。|{v}様、少々お待ちください。',
        titled: '{v}様、確認いたしました。|{v}さん、お待たせしました。',
        thanksByName: '{v}さん、ありがとうございました。',
        agentTalk:
            '少々お待ちください。|ただいま確認しております。|システムが少し遅くなっております。|ご迷惑をおかけして申し訳ございません。|火曜日に担当者が伺います。|三日から五日ほどかかります。|再起動はお試しになりましたか？',
        customerTalk:
            'もう二回試しました。|わかりました。|大丈夫です、待ちます。|どのくらいかかりますか？|よくわかりません。|困ります。|無料ですか？',
        closings: '他にご用件はございますか？|お手続きは以上です。|良い一日を。',
        farewells: 'いいえ、以上です。|失礼します。|ありがとうございました。',
        companies: 'みらい電力|お客様サポート|テレノバ|さくら保険|ひかり銀行'
    },
    topics: {
        CARD_NUMBER: {
            names: 'カード番号|クレジットカードの番号|カードの十六桁の番号',
            prompts: 'お支払いのカードの番号をお願いします。',
            answers: 'カードは{v}です。|カード番号{v}',
            volunteered: 'このカード{v}で払いたいです。'
        },
        CVV: {
            names: 'セキュリティコード|裏面の三桁の番号',
            prompts: '裏面の三桁をお願いします。',
            answers: '裏は{v}です。',
            volunteered: 'セキュリティコードは{v}です。'
        },
        CARD_EXPIRY: {
            names: '有効期限|カードの有効期限',
            prompts: 'カードの期限はいつまでですか？',
            answers: '期限は{v}です。',
            volunteered: '有効期限は{v}です。'
        },
        SSN: {
            names: 'マイナンバー|個人番号',
            prompts: 'マイナンバーカードの番号をお願いします。',
            answers: 'マイナンバーは{v}です。',
            volunteered: 'マイナンバーは{v}です。'
        },
        PHONE: {
            names: '電話番号|携帯番号|ご連絡先の電話番号',
            prompts: '折り返しのお電話番号は？',
            answers: '携帯は{v}です。|電話番号は{v}です。',
            volunteered: '{v}に電話してください。|新しい番号は{v}です。'
        },
        EMAIL: {
            names: 'メールアドレス',
            prompts: '確認メールの送り先は？',
            answers: 'アドレスは{v}です。',
            volunteered: '{v}に送ってください。'
        },
        BANK_ACCOUNT: {
            names: '口座番号|振込先の口座番号',
            prompts: 'お振込先の口座は？',
            answers: '口座は{v}です。',
            volunteered: '口座番号は{v}です。'
        },
        DATE_OF_BIRTH: {
            names: '生年月日',
            prompts: 'お生まれはいつですか？',
            answers: '{v}生まれです。|{v}です。',
            volunteered: '生年月日は{v}です。'
        },
        ADDRESS: {
            names: 'ご住所|お届け先の住所',
            prompts: 'お住まいはどちらですか？',
            answers: '住所は{v}です。',
            volunteered: '{v}に引っ越しました。'
        },
        POSTCODE: {
            names: '郵便番号',
            prompts: '郵便番号は？',
            answers: '郵便番号は{v}です。',
            volunteered: '郵便番号は{v}です。'
        },
        PERSON: {
            names: 'お名前|契約者のお名前|フルネーム',
            prompts: 'お名前をお願いします。|どちら様でしょうか？',
            answers: '{v}です。|{v}と申します。|契約者は{v}です。',
            volunteered: '昨日{v}さんと話しました。'
        },
        PASSWORD: {
            names: 'パスワード',
            prompts: 'パスワードは何をお使いですか？',
            answers: 'パスワードは{v}です。',
            volunteered: 'パスワード{v}が使えません。'
        },
        PIN: {
            names: '暗証番号',
            prompts: '暗証番号をお願いします。',
            answers: '暗証番号は{v}です。',
            volunteered: '暗証番号は{v}です。'
        },
        ONE_TIME_CODE: {
            names: '認証コード|SMSの確認コード',
            prompts: 'お送りした認証コードを教えてください。',
            answers: 'コードは{v}です。',
            volunteered: '認証コードは{v}でした。'
        }
    },
    hardLines:
        'カードは昨日期限が切れました。|暗証番号は言いたくありません。|セキュリティコードはカードの裏です。|二週間待っています。|一、二、三、聞こえますか？|パスワードを忘れました。|もう一つあります。|生年月日がなぜ必要ですか？',
    hardFrames: {
        order: '注文番号は{v}です。|注文{v}が届きません。',
        tracking: '追跡番号は{v}です。',
        case: '受付番号は{v}です。',
        amount: '金額は{v}です。',
        date: '予約は{v}です。|{v}に注文しました。',
        meter: 'メーターは{v}です。',
        version: 'バージョンは{v}です。',
        product: '製造番号は{v}です。',
        invoice: '請求書番号は{v}です。',
        company: '弊社の番号は{v}です。',
        flight: '{v}便に乗ります。'
    },
    hardNames: {
        order: '注文番号',
        tracking: '追跡番号|お問い合わせ番号',
        case: '受付番号',
        meter: 'メーターの数字',
        invoice: '請求書番号',
        product: '製造番号'
    },
    ordinary:
        '今日は雨ですね。|うまくいくといいですが。|画面が真っ暗です。|ランプが赤く光っています。|明日また電話します。|保証はありますか？|五月は問題ありませんでした。|ご親切にどうも。'
});
