import { list } from './list.ts';

/** Names of Japan, in Latin letters. */
export const JAPANESE = {
    given: list(`
        Hiroshi Takeshi Kenji Takashi Satoshi Kazuo Makoto Yuki Haruto Sota Ren Daiki Ryo Naoki Shota Yoko Keiko
        Akiko Yumi Naomi Sakura Hina Aoi Mei Haruka Misaki Ayaka Tomoko Kaori Emi
    `),
    family: list(`
        Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi
        Matsumoto Inoue Kimura Hayashi Shimizu Saito Mori Abe Ikeda Hashimoto Ishikawa Ogawa Fujita Okada Goto
        Hasegawa Murakami Kondo
    `)
};

/** Names of Korea, in Latin letters. */
export const KOREAN = {
    given: list(`
        Min-jun Seo-yeon Ji-hoon Ji-woo Hyun-woo Soo-jin Eun-ji Jae-hyun Sung-min Hye-jin Young-ho Mi-kyung
        Kyung-soo Dong-hyun Na-yeon
    `),
    family: list(`
        Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong
    `)
};

/** Names of Vietnam and the Philippines. */
export const VIETNAMESE = {
    given: list(`
        Minh Anh Huy Dung Thanh Linh Trang Hoa Tuan Phuong Thuy Quang Duc Lan Mai Hien Jomar Rommel Jericho Maricel
        Rowena Analyn Jhoanna Divina
    `),
    family: list(`
        Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ngo Duong Ly dela_Cruz Bautista Villanueva Mendoza
        Aquino Pangilinan Magsaysay Dimaculangan
    `)
};

/** Names of Japan as they are written there. */
export const JAPANESE_IN_KANJI = {
    given: list(`
        太郎 健一 誠 大輔 翔太 拓也 直樹 浩二 和也 蓮 陽翔 花子 美咲 陽子 恵子 由美 愛 さくら 結衣 真由美 彩 智子 香織 裕子
    `),
    family: list(`
        佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 清水 斎藤 阿部 森 池田 橋本
    `)
};
