import type { TranscriptEntry } from 'c/proxyContract';
import ENTRY_NAME_LABEL from '@salesforce/label/c.RedactInline_EntryName';
import { momentOf } from './entryTime.ts';
import { fill } from './fill.ts';
import { speakerOf } from './speaker.ts';

/** Names an entry by who said it and when. */
export function entryName({ sender, clientTimestamp }: TranscriptEntry, startTimestamp: number | null): string {
    return fill(ENTRY_NAME_LABEL, speakerOf(sender).name, momentOf(clientTimestamp, startTimestamp));
}
