export { categoryWords } from './categoryWords.ts';
export { dayOf, momentOf, timeOf } from './entryTime.ts';
export { counted, fill, type CountLabels } from './fill.ts';
export { Side, sideOf, speakerOf } from './speaker.ts';
