import { counted } from './counted.ts';

/** When something can be tried again, to follow a sentence; empty where nobody knows. */
export function retryWords(seconds: number | undefined): string {
    return seconds === undefined ? '' : ` In ${counted(seconds, 'second')} it can be tried again.`;
}
