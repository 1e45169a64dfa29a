export { createTextIndex, type TextIndex } from './textIndex.ts';
export { foldText } from './foldText.ts';
export { needleOf, type Needle } from './needle.ts';
export { NO_HITS, piecesOf, type EntryHits, type HitsByEntry, type Piece } from './hitPieces.ts';
