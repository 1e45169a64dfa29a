import { testMarked } from '../testing/markedConversation.ts';
import { recogniseJapanesePlates } from './japanesePlates.ts';

testMarked(
    recogniseJapanesePlates,
    [
        ['written', ['C: ナンバーは«品川 300 さ ・・12»です。']],
        ['said, and read back', ['C: えー、«札幌580のむ、98の77»です。', 'A: «札幌580のむ、98の77»ですね。']],
        ['digits by their names', ['C: «湘南ゴーマルマル、ひらがなのや、ゴーサンのイチニー»です。']],
        ['no place alone', ['C: 世田谷の3番です。千葉にいちごの注文をしました。']]
    ],
    (what) => `finds Japanese number plates, but nothing else: ${what}`
);
