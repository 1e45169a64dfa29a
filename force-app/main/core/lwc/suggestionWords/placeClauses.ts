import BIRTH_LABELLED_LABEL from '@salesforce/label/c.RedactInline_Why_BirthLabelled';
import BIRTH_LISTED_LABEL from '@salesforce/label/c.RedactInline_Why_BirthListed';
import BIRTH_LONE_LABEL from '@salesforce/label/c.RedactInline_Why_BirthLone';
import BIRTH_CHECKED_LABEL from '@salesforce/label/c.RedactInline_Why_BirthChecked';
import BIRTH_AGAIN_LABEL from '@salesforce/label/c.RedactInline_Why_BirthAgain';
import BIRTH_CORRECTED_LABEL from '@salesforce/label/c.RedactInline_Why_BirthCorrected';
import BIRTH_ASKED_LABEL from '@salesforce/label/c.RedactInline_Why_BirthAsked';
import BIRTH_PART_LABEL from '@salesforce/label/c.RedactInline_Why_BirthPart';
import EXPIRY_LABELLED_LABEL from '@salesforce/label/c.RedactInline_Why_ExpiryLabelled';
import EXPIRY_BEHIND_LABEL from '@salesforce/label/c.RedactInline_Why_ExpiryBehind';
import EXPIRY_DUE_LABEL from '@salesforce/label/c.RedactInline_Why_ExpiryDue';
import EXPIRY_ASKED_LABEL from '@salesforce/label/c.RedactInline_Why_ExpiryAsked';
import EXPIRY_PART_LABEL from '@salesforce/label/c.RedactInline_Why_ExpiryPart';
import EXPIRY_AGAIN_LABEL from '@salesforce/label/c.RedactInline_Why_ExpiryAgain';
import EXPIRY_CORRECTED_LABEL from '@salesforce/label/c.RedactInline_Why_ExpiryCorrected';
import ADDRESS_WRITTEN_LABEL from '@salesforce/label/c.RedactInline_Why_AddressWritten';
import ADDRESS_ASKED_LABEL from '@salesforce/label/c.RedactInline_Why_AddressAsked';
import ADDRESS_PART_LABEL from '@salesforce/label/c.RedactInline_Why_AddressPart';
import ADDRESS_AGAIN_LABEL from '@salesforce/label/c.RedactInline_Why_AddressAgain';
import POSTCODE_LABELLED_LABEL from '@salesforce/label/c.RedactInline_Why_PostcodeLabelled';
import POSTCODE_ASKED_LABEL from '@salesforce/label/c.RedactInline_Why_PostcodeAsked';
import POSTCODE_PART_LABEL from '@salesforce/label/c.RedactInline_Why_PostcodePart';
import POSTCODE_AGAIN_LABEL from '@salesforce/label/c.RedactInline_Why_PostcodeAgain';
import POSTCODE_WRITTEN_LABEL from '@salesforce/label/c.RedactInline_Why_PostcodeWritten';
import POSTCODE_IDENTITY_LABEL from '@salesforce/label/c.RedactInline_Why_PostcodeIdentity';
import POSTCODE_PLACE_LABEL from '@salesforce/label/c.RedactInline_Why_PostcodePlace';
import POSTCODE_STATE_LABEL from '@salesforce/label/c.RedactInline_Why_PostcodeState';

/** Why dates, addresses and postcodes are suggested. */
export const PLACE_CLAUSES = {
    BirthLabelled: BIRTH_LABELLED_LABEL,
    BirthListed: BIRTH_LISTED_LABEL,
    BirthLone: BIRTH_LONE_LABEL,
    BirthChecked: BIRTH_CHECKED_LABEL,
    BirthAgain: BIRTH_AGAIN_LABEL,
    BirthCorrected: BIRTH_CORRECTED_LABEL,
    BirthAsked: BIRTH_ASKED_LABEL,
    BirthPart: BIRTH_PART_LABEL,
    ExpiryLabelled: EXPIRY_LABELLED_LABEL,
    ExpiryBehind: EXPIRY_BEHIND_LABEL,
    ExpiryDue: EXPIRY_DUE_LABEL,
    ExpiryAsked: EXPIRY_ASKED_LABEL,
    ExpiryPart: EXPIRY_PART_LABEL,
    ExpiryAgain: EXPIRY_AGAIN_LABEL,
    ExpiryCorrected: EXPIRY_CORRECTED_LABEL,
    AddressWritten: ADDRESS_WRITTEN_LABEL,
    AddressAsked: ADDRESS_ASKED_LABEL,
    AddressPart: ADDRESS_PART_LABEL,
    AddressAgain: ADDRESS_AGAIN_LABEL,
    PostcodeLabelled: POSTCODE_LABELLED_LABEL,
    PostcodeAsked: POSTCODE_ASKED_LABEL,
    PostcodePart: POSTCODE_PART_LABEL,
    PostcodeAgain: POSTCODE_AGAIN_LABEL,
    PostcodeWritten: POSTCODE_WRITTEN_LABEL,
    PostcodeIdentity: POSTCODE_IDENTITY_LABEL,
    PostcodePlace: POSTCODE_PLACE_LABEL,
    PostcodeState: POSTCODE_STATE_LABEL
} as const;
