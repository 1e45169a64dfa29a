export { categoryWords } from './categoryWords.ts';
export { agoOf, dateOf, dateTimeOf, dayOf, fullDateOf, momentOf, timeOf } from './entryTime.ts';
export { counted, fill, listOf, numberOf, type CountLabels } from './fill.ts';
export { Side, sideOf, speakerOf } from './speaker.ts';
