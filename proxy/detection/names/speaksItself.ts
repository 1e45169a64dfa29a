import { Casing } from '../text/tokens.ts';
import { NameBit } from './nameBits.ts';
import type { Scene } from './scene.ts';

/** Tells whether words behind a name say that its bearer speaks: "Marcus speaking", "Ahmed here". */
export function speaksItself(scene: Scene, entry: number, token: number, end: number): boolean {
    if (!scene.has(token, NameBit.Given) && !scene.isUnknown(token)) return false;
    if (end >= scene.to(entry)) return false;
    if (scene.has(token, NameBit.Common) && !isCapitalSpeaker(scene, token, end)) return false;
    if (scene.isUnknown(token) && scene.tokens.detail[token] === Casing.Mixed) return false;
    const word = scene.isWord(end) ? scene.folded(end) : '';
    const opens = scene.beginsSentence(entry, token) || scene.isSign(token - 1, ',');
    if (word === 'speaking') return opens || scene.isPlainName(token);
    return (
        word === 'here' &&
        opens &&
        (scene.isPlainName(token) || scene.endsClause(entry, end + 1) || scene.folded(end + 1) === 'from')
    );
}

/** "Will speaking", "Will here from". */
function isCapitalSpeaker(scene: Scene, token: number, end: number): boolean {
    if (!scene.isCapitalised(token)) return false;
    return scene.folded(end) === 'speaking' || (scene.folded(end) === 'here' && scene.folded(end + 1) === 'from');
}
