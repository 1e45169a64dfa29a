import { Searched, type TranscriptEntry } from 'c/proxyContract';
import LANGUAGE_NOT_COVERED_LABEL from '@salesforce/label/c.RedactInline_LanguageNotCovered';
import NOT_SEARCHED_LABEL from '@salesforce/label/c.RedactInline_NotSearched';
import NOT_SEARCHED_MASKED_LABEL from '@salesforce/label/c.RedactInline_NotSearchedMasked';

/** What is said of an entry that was not searched in full; empty where there is nothing to do about it. */
export function searchNote({ searched, masked }: TranscriptEntry, may: { readonly redact: boolean }): string {
    if (searched === Searched.None) return masked.length > 0 ? NOT_SEARCHED_MASKED_LABEL : NOT_SEARCHED_LABEL;
    return searched === Searched.Written && may.redact ? LANGUAGE_NOT_COVERED_LABEL : '';
}
