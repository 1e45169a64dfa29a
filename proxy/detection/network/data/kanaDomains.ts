/** What providers and the ends of domains are called in Japanese. */
const NAMES: ReadonlySet<string> = new Set(
    (
        'ジーメール Gメール gメール ヤフー ヤフーメール ドコモ アイクラウド アウトルック ホットメール ソフトバンク イージーウェブ イージーウエブ エーユー ニフティ ニフティー ビッグローブ オーシーエヌ ' +
        'プロトンメール ライブ エムエスエヌ ワイモバイル アイソネット ソネット ぷらら プララ ディオン アイアイジェー コム こむ ネット オルグ ジェイピー ジェーピー シーオー エヌイー エーシー インフォ'
    ).split(' ')
);

const LONGEST = 8;

/** The length of the longest name of a provider or of the end of a domain, in kana, that begins at an offset; 0 when none does. */
export function kanaDomainLength(text: string, at: number): number {
    for (let length = LONGEST; length > 1; length -= 1)
        if (at + length <= text.length && NAMES.has(text.slice(at, at + length))) return length;
    return 0;
}
