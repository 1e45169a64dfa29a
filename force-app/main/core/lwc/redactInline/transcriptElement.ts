/** What the transcript lets its container do. */
export interface TranscriptElement extends HTMLElement {
    focusEntry(identifier: string): void;
    focusMark(identifier: string, start: number): boolean;
}
