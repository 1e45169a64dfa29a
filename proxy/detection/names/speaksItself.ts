import { Casing } from '../text/tokens.ts';
import { SPEAKS } from './cues.ts';
import { NameBit } from './nameBits.ts';
import type { Scene } from './scene.ts';

const LONGEST_PHRASE = 4;
/** "Will has joined the chat." */
const JOINED = new Set(['has', 'joined', 'entered', 'left']);

/** Tells whether words behind a name say that its bearer speaks: "Marcus speaking", "Ahmed here". */
export function speaksItself(scene: Scene, entry: number, token: number, end: number): boolean {
    if (!scene.has(token, NameBit.Given) && !scene.isUnknown(token)) return false;
    if (end >= scene.to(entry) || !scene.isWord(end)) return false;
    if (scene.has(token, NameBit.Common) && !isUncommon(scene, entry, token, end)) return false;
    if (scene.isUnknown(token) && scene.tokens.detail[token] === Casing.Mixed) return false;
    const opens = scene.beginsSentence(entry, token) || scene.isSign(token - 1, ',');
    if (scene.folded(end) !== 'here')
        return saysSpeaking(scene, entry, end) && (opens || isAfterCompany(scene, entry, token));
    if (!opens && !scene.has(token - 1, NameBit.Informal)) return false;
    return scene.isPlainName(token) || scene.endsClause(entry, end + 1) || isFrom(scene, end + 1) || !opens;
}

/** A name that is nothing else, or behind the name of a company that opens the conversation. */
function isAfterCompany(scene: Scene, entry: number, token: number): boolean {
    return scene.isPlainName(token) || (entry === 0 && !scene.has(token - 1, NameBit.Common));
}

/** "Speaking", "à l'appareil", "this side". */
export function saysSpeaking(scene: Scene, entry: number, from: number): boolean {
    const to = Math.min(scene.to(entry), from + LONGEST_PHRASE);
    return SPEAKS.find(scene.tokens, from, to)[0]?.first === from;
}

/** "Will speaking", "Will here from". */
function isUncommon(scene: Scene, entry: number, token: number, end: number): boolean {
    const behind = scene.folded(end);
    if (behind === 'speaking') return scene.isCapitalised(token) || entry === 0;
    if (!scene.isCapitalised(token)) return false;
    if (behind !== 'here') return JOINED.has(behind);
    return isFrom(scene, end + 1) || (scene.isSign(token - 1, ',') && scene.endsClause(entry, end + 1));
}

function isFrom(scene: Scene, token: number): boolean {
    return scene.isWord(token) && scene.folded(token) === 'from';
}
