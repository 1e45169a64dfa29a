import type { TranscriptEntry } from 'c/proxyContract';
import type { MaskRules } from 'c/redaction';
import { categoryWords, fill, listOf } from 'c/wording';
import HOLDS_LABEL from '@salesforce/label/c.RedactInline_HoldsUnredactable';
import ATTACHMENTS_LABEL from '@salesforce/label/c.RedactInline_Kind_Attachments';
import BUTTONS_LABEL from '@salesforce/label/c.RedactInline_Kind_Buttons';
import CHOICES_LABEL from '@salesforce/label/c.RedactInline_Kind_Choices';
import CHOICES_RESPONSE_LABEL from '@salesforce/label/c.RedactInline_Kind_ChoicesResponse';
import EVENT_LABEL from '@salesforce/label/c.RedactInline_Kind_Event';
import FLAG_LABEL from '@salesforce/label/c.RedactInline_Kind_Flag';
import FORM_LABEL from '@salesforce/label/c.RedactInline_Kind_Form';
import FORM_RESPONSE_LABEL from '@salesforce/label/c.RedactInline_Kind_FormResponse';
import MEDIA_LABEL from '@salesforce/label/c.RedactInline_Kind_Media';
import NOTE_LABEL from '@salesforce/label/c.RedactInline_Kind_Note';
import RICH_LINK_LABEL from '@salesforce/label/c.RedactInline_Kind_RichLink';
import TEXT_LABEL from '@salesforce/label/c.RedactInline_Kind_Text';
import UNKNOWN_LABEL from '@salesforce/label/c.RedactInline_Kind_Unknown';
import OTHER_LABEL from '@salesforce/label/c.RedactInline_Kind_Other';

/** What kind of entry it is, in words; empty for plain text that can be redacted, and where there is nothing to read. */
export function kindWords({ kind, text, redactable }: TranscriptEntry): string {
    if (redactable || text === '') return '';
    return KINDS[kind] ?? OTHER_LABEL;
}

/** What an entry holds that nobody can redact, and what can be done instead; empty where nothing was found in it. */
export function unredactableNote({ redactable, suggestions }: TranscriptEntry, rules: MaskRules): string {
    if (redactable || suggestions.length === 0) return '';
    const categories = [...new Set(suggestions.map(({ category }) => category))];
    return fill(HOLDS_LABEL, listOf(categories.map((category) => categoryWords(category, rules))));
}

const KINDS: Readonly<Record<string, string>> = {
    attachments: ATTACHMENTS_LABEL,
    buttons: BUTTONS_LABEL,
    choices: CHOICES_LABEL,
    choicesResponse: CHOICES_RESPONSE_LABEL,
    event: EVENT_LABEL,
    flag: FLAG_LABEL,
    form: FORM_LABEL,
    formResponse: FORM_RESPONSE_LABEL,
    media: MEDIA_LABEL,
    note: NOTE_LABEL,
    richLink: RICH_LINK_LABEL,
    text: TEXT_LABEL,
    unknown: UNKNOWN_LABEL
};
