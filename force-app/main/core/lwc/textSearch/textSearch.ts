export { createTextIndex, type TextIndex } from './textIndex.ts';
export { foldText } from './foldText.ts';
export { needleOf, narrows, type Needle } from './needle.ts';
