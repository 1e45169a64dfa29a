import type { TranscriptEntry } from 'c/proxyContract';
import { Category, type MaskRules } from 'c/redaction';
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
import NOT_REDACTABLE_LABEL from '@salesforce/label/c.RedactInline_NotRedactable';
import NOT_REDACTABLE_KIND_LABEL from '@salesforce/label/c.RedactInline_NotRedactableKind';

/** What its user may do with a page of entries; nobody may redact on a copy. */
export interface Permitted {
    readonly redact: boolean;
}

/**
 * What kind of entry it is, in words; empty where there is nothing to read, and for plain text, unless it is among others that
 * its reader may redact.
 */
export function kindWords({ kind, text, redactable }: TranscriptEntry, may: Permitted): string {
    if (redactable || text === '' || (kind === TEXT && !may.redact)) return '';
    return KINDS[kind] ?? OTHER_LABEL;
}

/** Why an entry cannot be redacted; empty where it can, and for who may redact nothing at all. */
export function whyNotRedactable({ kind, redactable }: TranscriptEntry, may: Permitted): string {
    if (redactable || !may.redact) return '';
    return kind === TEXT ? NOT_REDACTABLE_LABEL : NOT_REDACTABLE_KIND_LABEL;
}

/**
 * What an entry holds that nobody can redact, and what can be done instead; empty where nothing was found in it. The names in
 * an event are those of speakers, which stand above all that they say.
 */
export function unredactableNote({ kind, redactable, suggestions }: TranscriptEntry, rules: MaskRules): string {
    if (redactable) return '';
    const found = suggestions
        .map(({ category }) => category)
        .filter((each) => kind !== EVENT || each !== Category.Person);
    const categories = [...new Set(found)];
    if (categories.length === 0) return '';
    return fill(HOLDS_LABEL, listOf(categories.map((category) => categoryWords(category, rules))));
}

const TEXT = 'text';
const EVENT = 'event';

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
