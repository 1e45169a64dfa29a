export { readCsvHeader } from './csvHeader.ts';
export { fileNameOf, FileFormat, MEDIA_TYPES } from './fileFormat.ts';
export { toJson } from './toJson.ts';
export { toText } from './toText.ts';
export { toVtt } from './toVtt.ts';
export { TextForm, type TranscriptContent } from './transcriptContent.ts';
