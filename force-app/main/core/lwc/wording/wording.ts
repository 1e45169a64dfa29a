export { categoryWords, labelWords } from './categoryWords.ts';
export { entryName } from './entryName.ts';
export { agoOf, dateOf, dateTimeOf, dayOf, fullDateOf, instantOf, momentOf, timeOf } from './entryTime.ts';
export { actorWords, DECLINE_REASONS, FLAG_REASONS, reasonWords } from './flagWords.ts';
export { counted, fill, listOf, numberOf, type CountLabels } from './fill.ts';
export { reasonCodeWords } from './reasonCodeWords.ts';
export { Side, sideOf, speakerOf } from './speaker.ts';
