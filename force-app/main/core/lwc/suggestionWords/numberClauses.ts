import CARD_DIGITS_LABEL from '@salesforce/label/c.RedactInline_Why_CardDigits';
import CORRECTED_CARD_LABEL from '@salesforce/label/c.RedactInline_Why_CorrectedCard';
import CHECKED_LABEL from '@salesforce/label/c.RedactInline_Why_Checked';
import ISSUED_LABEL from '@salesforce/label/c.RedactInline_Why_Issued';
import LENGTH_LABEL from '@salesforce/label/c.RedactInline_Why_Length';
import IBAN_CHECKED_LABEL from '@salesforce/label/c.RedactInline_Why_IbanChecked';
import IBAN_LENGTH_LABEL from '@salesforce/label/c.RedactInline_Why_IbanLength';
import PHONE_COUNTRY_LABEL from '@salesforce/label/c.RedactInline_Why_PhoneCountry';
import BUILT_ALIKE_LABEL from '@salesforce/label/c.RedactInline_Why_BuiltAlike';
import BANK_PRINTED_LABEL from '@salesforce/label/c.RedactInline_Why_BankPrinted';
import PHONE_GROUPED_LABEL from '@salesforce/label/c.RedactInline_Why_PhoneGrouped';
import MOBILE_LABEL from '@salesforce/label/c.RedactInline_Why_Mobile';
import MOBILE_CORRECTED_LABEL from '@salesforce/label/c.RedactInline_Why_MobileCorrected';
import PHONE_ON_FILE_LABEL from '@salesforce/label/c.RedactInline_Why_PhoneOnFile';
import STANDS_ALONE_LABEL from '@salesforce/label/c.RedactInline_Why_StandsAlone';
import TOLD_AS_PHONE_LABEL from '@salesforce/label/c.RedactInline_Why_ToldAsPhone';
import DICTATED_CARD_LABEL from '@salesforce/label/c.RedactInline_Why_DictatedCard';
import DICTATED_CARD_AT_ONCE_LABEL from '@salesforce/label/c.RedactInline_Why_DictatedCardAtOnce';
import DICTATED_UNNAMED_LABEL from '@salesforce/label/c.RedactInline_Why_DictatedUnnamed';
import NAMED_BEFORE_LABEL from '@salesforce/label/c.RedactInline_Why_NamedBefore';
import NAMED_AFTER_LABEL from '@salesforce/label/c.RedactInline_Why_NamedAfter';
import ASKED_BEFORE_LABEL from '@salesforce/label/c.RedactInline_Why_AskedBefore';
import ANNOUNCED_BEFORE_LABEL from '@salesforce/label/c.RedactInline_Why_AnnouncedBefore';
import PIECE_ASKED_LABEL from '@salesforce/label/c.RedactInline_Why_PieceAsked';
import SOUNDS_ASKED_LABEL from '@salesforce/label/c.RedactInline_Why_SoundsAsked';
import SAID_ELSEWHERE_LABEL from '@salesforce/label/c.RedactInline_Why_SaidElsewhere';

/** Why numbers and codes are suggested. */
export const NUMBER_CLAUSES = {
    CardDigits: CARD_DIGITS_LABEL,
    CorrectedCard: CORRECTED_CARD_LABEL,
    Checked: CHECKED_LABEL,
    Issued: ISSUED_LABEL,
    Length: LENGTH_LABEL,
    IbanChecked: IBAN_CHECKED_LABEL,
    IbanLength: IBAN_LENGTH_LABEL,
    PhoneCountry: PHONE_COUNTRY_LABEL,
    PhoneGrouped: PHONE_GROUPED_LABEL,
    BuiltAlike: BUILT_ALIKE_LABEL,
    BankPrinted: BANK_PRINTED_LABEL,
    Mobile: MOBILE_LABEL,
    MobileCorrected: MOBILE_CORRECTED_LABEL,
    PhoneOnFile: PHONE_ON_FILE_LABEL,
    StandsAlone: STANDS_ALONE_LABEL,
    ToldAsPhone: TOLD_AS_PHONE_LABEL,
    DictatedCard: DICTATED_CARD_LABEL,
    DictatedCardAtOnce: DICTATED_CARD_AT_ONCE_LABEL,
    DictatedUnnamed: DICTATED_UNNAMED_LABEL,
    NamedBefore: NAMED_BEFORE_LABEL,
    NamedAfter: NAMED_AFTER_LABEL,
    AskedBefore: ASKED_BEFORE_LABEL,
    AnnouncedBefore: ANNOUNCED_BEFORE_LABEL,
    PieceAsked: PIECE_ASKED_LABEL,
    SoundsAsked: SOUNDS_ASKED_LABEL,
    SaidElsewhere: SAID_ELSEWHERE_LABEL
} as const;
