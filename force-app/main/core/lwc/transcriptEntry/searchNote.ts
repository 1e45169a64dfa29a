import { Searched, type TranscriptEntry } from 'c/proxyContract';
import type { MaskRules } from 'c/redaction';
import LANGUAGE_NOT_COVERED_LABEL from '@salesforce/label/c.RedactInline_LanguageNotCovered';
import NOT_SEARCHED_LABEL from '@salesforce/label/c.RedactInline_NotSearched';
import NOT_SEARCHED_MASKED_LABEL from '@salesforce/label/c.RedactInline_NotSearchedMasked';
import { unredactableNote, type Permitted } from './entryKind.ts';

/** What is said of an entry that was not searched in full, or holds what nobody can redact; empty where there is nothing to do about it. */
export function searchNote(entry: TranscriptEntry, may: Permitted, rules: MaskRules): string {
    const unredactable = may.redact ? unredactableNote(entry, rules) : '';
    if (unredactable !== '') return unredactable;
    const { searched, masked } = entry;
    if (searched === Searched.None) return masked.length > 0 ? NOT_SEARCHED_MASKED_LABEL : NOT_SEARCHED_LABEL;
    return searched === Searched.Written && may.redact ? LANGUAGE_NOT_COVERED_LABEL : '';
}
