import { list } from './list.ts';

/** Names of China, Hong Kong, Taiwan and Singapore, in Latin letters. */
export const CHINESE = {
    given: list(`
        Wei Fang Xiuying Na Min Jing Li Qiang Lei Yang Jun Yong Jie Juan Tao Ming Chao Xia Gang Ping Hui Xin Yi
        Zihan Yuxuan Haoran Jianguo Guoqiang Meiling Xiaoling Xiaoming Yifan Zhiwei Wenjie Shufen Shuhui Chia-hao
        Mei-ling Yu-ting Ka-ming Siu-fong Wai-man Chun-hei Hui_Min Jia_Hao
    `),
    family: list(`
        Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng
        Feng Cheng Cai Peng Pan Yuan Dong Jiang Wei Shi Lu Ye Du Su Cao Lau Leung Cheung Kwok Ng Tsang Ho Tan Lim
        Goh Ong Teo Koh Ang Chua Ouyang Sima Hsu Hsieh Tsai Kuo
    `)
};
