import NAME_TITLE_BEFORE_LABEL from '@salesforce/label/c.RedactInline_Why_NameTitleBefore';
import NAME_TITLE_BEHIND_LABEL from '@salesforce/label/c.RedactInline_Why_NameTitleBehind';
import NAME_INTRODUCED_LABEL from '@salesforce/label/c.RedactInline_Why_NameIntroduced';
import NAME_INTRODUCED_BEFORE_LABEL from '@salesforce/label/c.RedactInline_Why_NameIntroducedBefore';
import NAME_LABELLED_LABEL from '@salesforce/label/c.RedactInline_Why_NameLabelled';
import NAME_SPOKEN_OF_LABEL from '@salesforce/label/c.RedactInline_Why_NameSpokenOf';
import NAME_ADDRESSED_LABEL from '@salesforce/label/c.RedactInline_Why_NameAddressed';
import NAME_SIGNED_LABEL from '@salesforce/label/c.RedactInline_Why_NameSigned';
import NAME_SPEAKER_LABEL from '@salesforce/label/c.RedactInline_Why_NameSpeaker';
import FAMILY_NAME_SPEAKER_LABEL from '@salesforce/label/c.RedactInline_Why_FamilyNameSpeaker';
import NAME_GIVEN_LABEL from '@salesforce/label/c.RedactInline_Why_NameGiven';
import NAME_PAIR_LABEL from '@salesforce/label/c.RedactInline_Why_NamePair';
import NAME_GIVEN_WORD_LABEL from '@salesforce/label/c.RedactInline_Why_NameGivenWord';
import NAME_WORD_FAMILY_LABEL from '@salesforce/label/c.RedactInline_Why_NameWordFamily';
import NAME_PLAIN_FAMILY_LABEL from '@salesforce/label/c.RedactInline_Why_NamePlainFamily';
import NAME_SPELLED_LABEL from '@salesforce/label/c.RedactInline_Why_NameSpelled';
import NAME_SPELLED_ASKED_LABEL from '@salesforce/label/c.RedactInline_Why_NameSpelledAsked';
import NAME_KNOWN_LABEL from '@salesforce/label/c.RedactInline_Why_NameKnown';

/** Why names of people are suggested. */
export const PERSON_CLAUSES = {
    NameTitleBefore: NAME_TITLE_BEFORE_LABEL,
    NameTitleBehind: NAME_TITLE_BEHIND_LABEL,
    NameIntroduced: NAME_INTRODUCED_LABEL,
    NameIntroducedBefore: NAME_INTRODUCED_BEFORE_LABEL,
    NameLabelled: NAME_LABELLED_LABEL,
    NameSpokenOf: NAME_SPOKEN_OF_LABEL,
    NameAddressed: NAME_ADDRESSED_LABEL,
    NameSigned: NAME_SIGNED_LABEL,
    NameSpeaker: NAME_SPEAKER_LABEL,
    FamilyNameSpeaker: FAMILY_NAME_SPEAKER_LABEL,
    NameGiven: NAME_GIVEN_LABEL,
    NamePair: NAME_PAIR_LABEL,
    NameGivenWord: NAME_GIVEN_WORD_LABEL,
    NameWordFamily: NAME_WORD_FAMILY_LABEL,
    NamePlainFamily: NAME_PLAIN_FAMILY_LABEL,
    NameSpelled: NAME_SPELLED_LABEL,
    NameSpelledAsked: NAME_SPELLED_ASKED_LABEL,
    NameKnown: NAME_KNOWN_LABEL
} as const;
