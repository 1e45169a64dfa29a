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
