import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
import type { Language } from './language.ts';
import { blankParted, compounds, counted } from './tables.ts';

const KANJI = blankParted('〇 一 二 三 四 五 六 七 八 九');
const KANA = blankParted('ぜろ いち に さん よん ご ろく なな はち きゅう');

/** "二十三". */
function kanjiNumber(value: number): string {
    const tens = Math.floor(value / 10);
    return `${tens > 1 ? (KANJI[tens] ?? '') : ''}十${value % 10 > 0 ? (KANJI[value % 10] ?? '') : ''}`;
}

/** "にじゅうさん". */
function kanaNumber(value: number): string {
    const tens = Math.floor(value / 10);
    return `${tens > 1 ? (KANA[tens] ?? '') : ''}じゅう${value % 10 > 0 ? (KANA[value % 10] ?? '') : ''}`;
}

/**
 * Japanese as it is typed and spoken in contact centres. The scanner takes the longest word it knows, so that words which begin like a digit's reading
 * ("ございます") stand here as fillers.
 */
export const JAPANESE: Language = {
    code: 'ja',
    numbers: {
        ...counted('〇 一 二 三 四 五 六 七 八 九', 0),
        ...counted('零 壱 弐 参', 0),
        ...counted('ゼロ イチ ニ サン ヨン ゴ ロク ナナ ハチ キュウ', 0),
        ...compounds(10, 99, kanjiNumber),
        ...compounds(10, 99, kanaNumber),
        ぜろ: 0,
        れい: 0,
        レイ: 0,
        まる: 0,
        マル: 0,
        いち: 1,
        さん: 3,
        よん: 4,
        ご: 5,
        ごー: 5,
        ゴー: 5,
        ろく: 6,
        なな: 7,
        しち: 7,
        シチ: 7,
        はち: 8,
        きゅう: 9,
        きゅー: 9,
        キュー: 9,
        にー: 2,
        ニー: 2
    },
    hundreds: '百',
    thousands: '千',
    repeats: { ダブル: 2 },
    misheard: {
        に: 2,
        し: 4,
        シ: 4,
        く: 9,
        ク: 9,
        十: 10,
        さん: 3,
        産: 3,
        後: 5,
        語: 5,
        値: 1,
        位置: 1,
        急: 9,
        級: 9,
        旧: 9,
        録: 6,
        蜂: 8,
        四: 4,
        弐: 2,
        霊: 0,
        例: 0,
        丸: 0
    },
    letters: {
        エー: 'a',
        ビー: 'b',
        シー: 'c',
        ディー: 'd',
        イー: 'e',
        エフ: 'f',
        ジー: 'g',
        エイチ: 'h',
        アイ: 'i',
        ジェー: 'j',
        ジェイ: 'j',
        ケー: 'k',
        ケイ: 'k',
        エル: 'l',
        エム: 'm',
        エヌ: 'n',
        オー: 'o',
        ピー: 'p',
        アール: 'r',
        エス: 's',
        ティー: 't',
        ユー: 'u',
        ブイ: 'v',
        ダブリュー: 'w',
        エックス: 'x',
        ワイ: 'y',
        ゼット: 'z'
    },
    ordinals: compounds(1, 31, (value) => `${value < 10 ? (KANJI[value] ?? '') : kanjiNumber(value)}日`),
    months: counted('一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月', 1),
    weekdays: '月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜',
    titles: '様 さま 氏',
    streets: '丁目 番地 号 通り',
    dwellings: '号室 階 マンション アパート ビル 棟',
    currencies: '円 ドル ユーロ 万円 千円',
    timeUnits: '秒 分 時 時間 日 日間 週間 月 ヶ月 か月 カ月 年間 時半 営業日 泊',
    measures:
        '一つ 二つ 三つ 四つ 五つ 一番 一度 一緒 一人 二人 一部 一応 一括 万一 個 つ 台 人 名 回 本 件 枚 桁 度 番目 歳 才 匹 冊 箱 点 階 パーセント メートル キロ グラム リットル ギガ メガ 口 通 便 号機 番線 番の',
    common: 'です ます は が を の と も で から まで はい いいえ さん ください に し く',
    fillers: `えーと, えっと, ええと, えー, あの, あのー, その, の, です, ですね, ね, はい, それから, 次が, 次は, 次に, 最後が, 最後は, 最後に, 続いて, 続けて, ちょっと待って, ちょっと待ってください, 少々お待ちください, お待ちください, そして, で, まあ, と, ハイフン, ございます, ですよ, ええ,
        お願いします, 大文字の, 小文字の, 大文字, 小文字, になります, が, 確か, たしか`,
    corrections: `すみません違います, 違います, 違う, いや, いえ, いいえ, 失礼, 失礼しました, じゃなくて, ではなくて, ではなく, すみません, 間違えました, 間違い, 訂正, 訂正します, もとい, ごめんなさい, もう一度, もう一回`,
    acknowledgements: `はい, ええ, うん, はいどうぞ, どうぞ, 続けてください, 承知しました, かしこまりました, ありがとうございます, ありがとうございました, ありがとう, そうです, わかりました, 了解, 了解です, 合っています, 結構です`,
    separators: {
        '-': 'ハイフン, ダッシュ, マイナス, 横棒',
        '.': 'ドット, ピリオド, 点',
        '/': 'スラッシュ',
        _: 'アンダーバー, アンダースコア, アンダーライン, 下線',
        '@': 'アットマーク, アット',
        '+': 'プラス',
        '#': 'シャープ'
    },
    topics: {
        [Category.CardNumber]: `カード番号, クレジットカード番号, クレジットカードの番号, カードの番号, クレジットカード, デビットカード, 十六桁, 16桁の番号, 十六桁の番号, 表面の番号, カードの数字, カードナンバー`,
        [Category.Cvv]: `セキュリティコード, セキュリティーコード, セキュリティ番号, 裏面の三桁, 裏面の3桁, 裏の三桁, 裏の, 裏は, 三桁の数字, 三桁の番号, 三桁, 裏面, 裏面の番号, 下三桁, カードの裏, 署名欄`,
        [Category.CardExpiry]: `有効期限, カードの期限, 期限は, 期限, 有効期間, 使用期限, いつまで有効`,
        [Category.Ssn]: `マイナンバー, 個人番号, マイナンバーカード, 個人番号カード, 在留カード, 在留カード番号, 基礎年金番号, 年金番号`,
        [Category.Phone]: `電話番号, お電話番号, 携帯番号, 携帯電話, 携帯電話番号, 携帯, 連絡先, ご連絡先, 電話, お電話, 折り返し, 固定電話, 電話は, 自宅の電話, 電話してください, 新しい番号, 連絡のつく番号, ファックス, 日中のご連絡先`,
        [Category.Email]: `メールアドレス, メール, アドレス, Eメール, イーメール`,
        [Category.Iban]: 'IBAN, アイバン',
        [Category.BankAccount]: `口座番号, 口座, 振込先, 普通預金, お振込先, 銀行口座, 当座預金, 引き落とし口座`,
        [Category.RoutingNumber]: `支店番号, 支店コード, 銀行コード, 金融機関コード, 店番, 店番号, スウィフトコード`,
        [Category.Passport]: `パスポート番号, パスポート, 旅券番号, 旅券, パスポートの番号`,
        [Category.DriverLicence]: `免許証番号, 運転免許証, 免許証, 運転免許, 免許番号, 免許証の番号`,
        [Category.DateOfBirth]: `生年月日, お生まれ, 生まれ, 誕生日, お誕生日, 生まれです, 生まれた`,
        [Category.Address]: `住所, ご住所, お住まい, 届け先, お届け先, 送り先, 現住所, 自宅住所, 引っ越しました, 配送先, 番地`,
        [Category.Postcode]: `郵便番号, 〒, 郵便番号は`,
        [Category.Person]: `お名前, 名前, 氏名, ご氏名, フルネーム, 名義, 名義人, 苗字, 名字, 契約者`,
        [Category.IpAddress]: 'IPアドレス, アイピーアドレス',
        [Category.Password]: `パスワード, 合言葉, 秘密の質問, ログインパスワード, 秘密の答え, パス`,
        [Category.Pin]: `暗証番号, 四桁の暗証番号, 4桁の暗証番号, ピンコード, ピン番号, PINコード`,
        [Category.OneTimeCode]: `認証コード, 確認コード, ワンタイムパスワード, ショートメール, 認証番号, 送りしたコード, お送りしたコード, 届いたコード, 六桁のコード, 6桁のコード, 確認番号, コードは, ワンタイムコード, 検証コード`,
        [Category.HealthId]: `保険証, 保険証番号, 被保険者番号, 健康保険証, 診察券番号, 保険者番号, 診察券, 患者番号`,
        [Category.Username]: `ユーザー名, ユーザーネーム, ユーザーID, ログインID, ログイン名, ユーザアイディー`,
        [Category.VehicleId]: `車台番号, ナンバープレート, 車のナンバー, 車両番号, 登録番号`,
        [Harmless.Reference]: `注文番号, ご注文番号, 注文, 追跡番号, お問い合わせ番号, 問い合わせ番号, 伝票番号, 送り状番号, 受付番号, 請求書番号, 製造番号, シリアル番号, シリアルナンバー, 型番, 予約番号, 予約, 会員番号, お客様番号, 顧客番号, 契約番号, 証券番号, 品番, 商品番号, 商品コード, 管理番号, 整理番号, メーター, エラーコード, エラー, クーポンコード, クーポン, 便, 便名, 部屋, ギフト券, 検針, 走行距離, 案件番号, チケット番号, 領収書番号, 取引番号`,
        [Harmless.Amount]: `金額, 料金, 代金, 合計, 残高, 請求額, ご請求, 税込, 値段, 価格, 返金`,
        [Harmless.Quantity]: `数量, 個数, サイズ, 体重, 身長, 温度, 速度`,
        [Harmless.Time]: `営業時間, 予定日, 時から, 配達日, 受付時間, 予約は`,
        [Harmless.Version]: `バージョン, ウィンドウズ, アンドロイド, ファームウェア`,
        [Harmless.Company]: `弊社, 当社, 弊社の番号, フリーダイヤル, カスタマーセンター, コールセンター, お客様センター, お客様窓口, 弊社の電話番号, 代表番号, サポートセンター, 当店`,
        [Harmless.LastDigits]: `下四桁, 下4桁, 末尾, 末尾四桁, 下四桁は`
    },
    hints: {
        [Category.CardNumber]: 'カード, ビザ, マスターカード',
        [Category.Phone]: '番号にかけ, かけ直し, おかけ直し',
        [Category.BankAccount]: '銀行, 振込, 振り込み, 預金',
        [Category.OneTimeCode]: 'コード, 認証, SMS, ショートメッセージ',
        [Category.HealthId]: '保険, 患者',
        [Category.VehicleId]: '車, お車',
        [Category.Cvv]: '裏',
        [Harmless.Reference]: '番号, ナンバー'
    },
    mentions: `
        忘れました, 忘れた, 忘れて, なぜ必要, どこに, なくしました, 盗まれました, 切れました, 届きません, 届いていません, 言いたくありません, 変更したい, 変えたい, 教えないで`,
    introductions: '名前は, 私は, わたくし, わたしは, 担当の, 氏名は, 名義は, 契約者は'
};
