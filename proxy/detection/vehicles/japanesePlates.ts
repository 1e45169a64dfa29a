import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import { LEXICON } from '../lexicon/known.ts';
import type { Reading } from '../reading.ts';
import { groupOf } from '../network/findings.ts';

const JAPANESE = LEXICON.languages.indexOf('ja');

/** The offices and regions that plates name (国土交通省, 自動車登録番号標), from general knowledge. */
const OFFICES = (
    '札幌 函館 旭川 室蘭 釧路 帯広 北見 知床 苫小牧 青森 八戸 弘前 岩手 盛岡 平泉 宮城 仙台 秋田 山形 庄内 福島 会津 郡山 白河 いわき 水戸 土浦 つくば 宇都宮 那須 とちぎ 日光 群馬 前橋 高崎 大宮 川口 所沢 川越 熊谷 春日部 越谷 ' +
    '千葉 成田 習志野 市川 船橋 袖ヶ浦 市原 野田 柏 松戸 品川 世田谷 練馬 杉並 板橋 足立 江東 葛飾 八王子 多摩 横浜 川崎 湘南 相模 山梨 富士山 新潟 長岡 上越 富山 石川 金沢 福井 長野 松本 諏訪 南信州 安曇野 岐阜 飛騨 静岡 浜松 沼津 伊豆 ' +
    '名古屋 豊橋 三河 岡崎 豊田 尾張小牧 一宮 春日井 三重 鈴鹿 四日市 伊勢志摩 滋賀 京都 大阪 なにわ 和泉 堺 奈良 飛鳥 和歌山 神戸 姫路 鳥取 島根 出雲 岡山 倉敷 広島 福山 山口 下関 徳島 香川 高松 愛媛 高知 福岡 北九州 久留米 筑豊 佐賀 ' +
    '長崎 佐世保 熊本 大分 宮崎 鹿児島 奄美 沖縄'
).split(' ');

const FIGURE =
    '(?:\\p{Nd}|[〇零一二三四五六七八九十百]|ゼロ|ぜろ|れい|レイ|まる|マル|いち|イチ|に[いー]?|ニ[イー]?|さん|サン|よん|ヨン|ご[おー]?|ゴ[オー]?|ろく|ロク|なな|ナナ|しち|シチ|はち|ハチ|きゅう|キュー|キュウ|[ひび]ゃく|じゅう)';
const PAUSE = '[\\s、，,]?';
/** The office, its class of vehicles, a kana and up to four digits: "品川 500 さ 12-34", "湘南ゴーマルマル、ひらがなのや、ゴーサンのイチニー". */
const PLATE = new RegExp(
    `(?:${OFFICES.join('|')})(?:ナンバー)?の?${PAUSE}(?!に)(?:${FIGURE}${PAUSE}){1,6}の?${PAUSE}(?:(?:ひらがな|平仮名|かな)の)?${PAUSE}[あ-ん]${PAUSE}(?:の${PAUSE})?(?:[・.]{0,3}${FIGURE}${PAUSE}(?:[の-]${PAUSE})?){0,3}${FIGURE}`,
    'gu'
);

/** Number plates of Japan in entries that are read as Japanese; plates that say the same share a group. */
export function recogniseJapanesePlates({ entries, languages }: Reading): readonly Finding[] {
    if (!languages.readAs.includes(JAPANESE)) return NOTHING;
    const found = entries.flatMap(({ text }, entry) =>
        languages.readAs[entry] === JAPANESE
            ? Array.from(text.matchAll(PLATE), ({ 0: plate, index }) => ({
                  plate,
                  finding: { entry, start: index, end: index + plate.length, ...PLATED }
              }))
            : []
    );
    return found.map(({ plate, finding }) => {
        const same = found.filter((one) => one.plate === plate);
        const [first] = same;
        return same.length > 1 && first ? { ...finding, group: groupOf(first.finding) } : finding;
    });
}

const NOTHING: readonly Finding[] = [];
const PLATED = { category: Category.VehicleId, score: 0.93, why: 'Japanese number plate, in the range that is issued' };
