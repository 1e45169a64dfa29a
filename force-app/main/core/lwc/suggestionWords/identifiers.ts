import type { IdentifierName } from 'c/proxyContract';
import AUSTRALIAN_INDIVIDUAL_HEALTHCARE_IDENTIFIER_LABEL from '@salesforce/label/c.RedactInline_Identifier_AustralianIndividualHealthcareIdentifier';
import AUSTRALIAN_MEDICARE_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_AustralianMedicareNumber';
import AUSTRALIAN_TAX_FILE_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_AustralianTaxFileNumber';
import AUSTRIAN_SOCIAL_INSURANCE_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_AustrianSocialInsuranceNumber';
import BELGIAN_NATIONAL_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_BelgianNationalNumber';
import BRAZILIAN_CPF_LABEL from '@salesforce/label/c.RedactInline_Identifier_BrazilianCpf';
import CANADIAN_SOCIAL_INSURANCE_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_CanadianSocialInsuranceNumber';
import CANADIAN_POSTAL_CODE_LABEL from '@salesforce/label/c.RedactInline_Identifier_CanadianPostalCode';
import CHINESE_RESIDENT_IDENTITY_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_ChineseResidentIdentityNumber';
import DANISH_CPR_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_DanishCprNumber';
import DUTCH_BSN_LABEL from '@salesforce/label/c.RedactInline_Identifier_DutchBsn';
import DUTCH_POSTCODE_LABEL from '@salesforce/label/c.RedactInline_Identifier_DutchPostcode';
import FINNISH_PERSONAL_IDENTITY_CODE_LABEL from '@salesforce/label/c.RedactInline_Identifier_FinnishPersonalIdentityCode';
import FRENCH_SOCIAL_SECURITY_NUMBER_WITHOUT_ITS_KEY_LABEL from '@salesforce/label/c.RedactInline_Identifier_FrenchSocialSecurityNumberWithoutItsKey';
import FRENCH_SOCIAL_SECURITY_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_FrenchSocialSecurityNumber';
import GERMAN_HEALTH_INSURANCE_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_GermanHealthInsuranceNumber';
import GERMAN_PENSION_INSURANCE_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_GermanPensionInsuranceNumber';
import GERMAN_TAX_IDENTIFICATION_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_GermanTaxIdentificationNumber';
import INDIAN_ABHA_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_IndianAbhaNumber';
import INDIAN_AADHAAR_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_IndianAadhaarNumber';
import INDIAN_PAN_LABEL from '@salesforce/label/c.RedactInline_Identifier_IndianPan';
import INDIAN_DRIVER_LICENCE_LABEL from '@salesforce/label/c.RedactInline_Identifier_IndianDriverLicence';
import INDIAN_NUMBER_PLATE_LABEL from '@salesforce/label/c.RedactInline_Identifier_IndianNumberPlate';
import INDIAN_VOTER_ID_LABEL from '@salesforce/label/c.RedactInline_Identifier_IndianVoterId';
import IRISH_PPS_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_IrishPpsNumber';
import ITALIAN_CODICE_FISCALE_LABEL from '@salesforce/label/c.RedactInline_Identifier_ItalianCodiceFiscale';
import ITALIAN_DRIVER_LICENCE_LABEL from '@salesforce/label/c.RedactInline_Identifier_ItalianDriverLicence';
import JAPANESE_MY_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_JapaneseMyNumber';
import JAPANESE_NUMBER_PLATE_LABEL from '@salesforce/label/c.RedactInline_Identifier_JapaneseNumberPlate';
import KOREAN_RESIDENT_REGISTRATION_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_KoreanResidentRegistrationNumber';
import MEXICAN_CURP_LABEL from '@salesforce/label/c.RedactInline_Identifier_MexicanCurp';
import NHS_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_NhsNumber';
import NEW_ZEALAND_NHI_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_NewZealandNhiNumber';
import NORWEGIAN_NATIONAL_IDENTITY_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_NorwegianNationalIdentityNumber';
import ONTARIO_HEALTH_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_OntarioHealthNumber';
import POLISH_PESEL_LABEL from '@salesforce/label/c.RedactInline_Identifier_PolishPesel';
import PORTUGUESE_NIF_LABEL from '@salesforce/label/c.RedactInline_Identifier_PortugueseNif';
import POSTCODE_WITH_ACORRECTION_LABEL from '@salesforce/label/c.RedactInline_Identifier_PostcodeWithACorrection';
import QUEBEC_HEALTH_INSURANCE_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_QuebecHealthInsuranceNumber';
import SINGAPORE_NRIC_OR_FIN_LABEL from '@salesforce/label/c.RedactInline_Identifier_SingaporeNricOrFin';
import SOUTH_AFRICAN_IDENTITY_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_SouthAfricanIdentityNumber';
import SPANISH_DNI_LABEL from '@salesforce/label/c.RedactInline_Identifier_SpanishDni';
import SPANISH_NIE_LABEL from '@salesforce/label/c.RedactInline_Identifier_SpanishNie';
import SWEDISH_PERSONAL_IDENTITY_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_SwedishPersonalIdentityNumber';
import SWISS_AHV_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_SwissAhvNumber';
import THAI_NATIONAL_IDENTIFICATION_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_ThaiNationalIdentificationNumber';
import TURKISH_IDENTIFICATION_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_TurkishIdentificationNumber';
import UK_NATIONAL_INSURANCE_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_UkNationalInsuranceNumber';
import UK_UNIQUE_TAXPAYER_REFERENCE_LABEL from '@salesforce/label/c.RedactInline_Identifier_UkUniqueTaxpayerReference';
import UK_DRIVING_LICENCE_LABEL from '@salesforce/label/c.RedactInline_Identifier_UkDrivingLicence';
import UK_NUMBER_PLATE_LABEL from '@salesforce/label/c.RedactInline_Identifier_UkNumberPlate';
import UK_POSTCODE_LABEL from '@salesforce/label/c.RedactInline_Identifier_UkPostcode';
import US_DEA_REGISTRATION_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_UsDeaRegistrationNumber';
import US_INDIVIDUAL_TAXPAYER_IDENTIFICATION_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_UsIndividualTaxpayerIdentificationNumber';
import US_MEDICARE_BENEFICIARY_IDENTIFIER_LABEL from '@salesforce/label/c.RedactInline_Identifier_UsMedicareBeneficiaryIdentifier';
import US_NATIONAL_PROVIDER_IDENTIFIER_LABEL from '@salesforce/label/c.RedactInline_Identifier_UsNationalProviderIdentifier';
import US_SOCIAL_SECURITY_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_UsSocialSecurityNumber';
import US_ZIP_CODE_LABEL from '@salesforce/label/c.RedactInline_Identifier_UsZipCode';
import US_BANK_ROUTING_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_UsBankRoutingNumber';
import VEHICLE_IDENTIFICATION_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Identifier_VehicleIdentificationNumber';

/** How identifiers are called. */
export const IDENTIFIERS: Readonly<Record<IdentifierName, string>> = {
    AustralianIndividualHealthcareIdentifier: AUSTRALIAN_INDIVIDUAL_HEALTHCARE_IDENTIFIER_LABEL,
    AustralianMedicareNumber: AUSTRALIAN_MEDICARE_NUMBER_LABEL,
    AustralianTaxFileNumber: AUSTRALIAN_TAX_FILE_NUMBER_LABEL,
    AustrianSocialInsuranceNumber: AUSTRIAN_SOCIAL_INSURANCE_NUMBER_LABEL,
    BelgianNationalNumber: BELGIAN_NATIONAL_NUMBER_LABEL,
    BrazilianCpf: BRAZILIAN_CPF_LABEL,
    CanadianSocialInsuranceNumber: CANADIAN_SOCIAL_INSURANCE_NUMBER_LABEL,
    CanadianPostalCode: CANADIAN_POSTAL_CODE_LABEL,
    ChineseResidentIdentityNumber: CHINESE_RESIDENT_IDENTITY_NUMBER_LABEL,
    DanishCprNumber: DANISH_CPR_NUMBER_LABEL,
    DutchBsn: DUTCH_BSN_LABEL,
    DutchPostcode: DUTCH_POSTCODE_LABEL,
    FinnishPersonalIdentityCode: FINNISH_PERSONAL_IDENTITY_CODE_LABEL,
    FrenchSocialSecurityNumberWithoutItsKey: FRENCH_SOCIAL_SECURITY_NUMBER_WITHOUT_ITS_KEY_LABEL,
    FrenchSocialSecurityNumber: FRENCH_SOCIAL_SECURITY_NUMBER_LABEL,
    GermanHealthInsuranceNumber: GERMAN_HEALTH_INSURANCE_NUMBER_LABEL,
    GermanPensionInsuranceNumber: GERMAN_PENSION_INSURANCE_NUMBER_LABEL,
    GermanTaxIdentificationNumber: GERMAN_TAX_IDENTIFICATION_NUMBER_LABEL,
    IndianAbhaNumber: INDIAN_ABHA_NUMBER_LABEL,
    IndianAadhaarNumber: INDIAN_AADHAAR_NUMBER_LABEL,
    IndianPan: INDIAN_PAN_LABEL,
    IndianDriverLicence: INDIAN_DRIVER_LICENCE_LABEL,
    IndianNumberPlate: INDIAN_NUMBER_PLATE_LABEL,
    IndianVoterId: INDIAN_VOTER_ID_LABEL,
    IrishPpsNumber: IRISH_PPS_NUMBER_LABEL,
    ItalianCodiceFiscale: ITALIAN_CODICE_FISCALE_LABEL,
    ItalianDriverLicence: ITALIAN_DRIVER_LICENCE_LABEL,
    JapaneseMyNumber: JAPANESE_MY_NUMBER_LABEL,
    JapaneseNumberPlate: JAPANESE_NUMBER_PLATE_LABEL,
    KoreanResidentRegistrationNumber: KOREAN_RESIDENT_REGISTRATION_NUMBER_LABEL,
    MexicanCurp: MEXICAN_CURP_LABEL,
    NhsNumber: NHS_NUMBER_LABEL,
    NewZealandNhiNumber: NEW_ZEALAND_NHI_NUMBER_LABEL,
    NorwegianNationalIdentityNumber: NORWEGIAN_NATIONAL_IDENTITY_NUMBER_LABEL,
    OntarioHealthNumber: ONTARIO_HEALTH_NUMBER_LABEL,
    PolishPesel: POLISH_PESEL_LABEL,
    PortugueseNif: PORTUGUESE_NIF_LABEL,
    PostcodeWithACorrection: POSTCODE_WITH_ACORRECTION_LABEL,
    QuebecHealthInsuranceNumber: QUEBEC_HEALTH_INSURANCE_NUMBER_LABEL,
    SingaporeNricOrFin: SINGAPORE_NRIC_OR_FIN_LABEL,
    SouthAfricanIdentityNumber: SOUTH_AFRICAN_IDENTITY_NUMBER_LABEL,
    SpanishDni: SPANISH_DNI_LABEL,
    SpanishNie: SPANISH_NIE_LABEL,
    SwedishPersonalIdentityNumber: SWEDISH_PERSONAL_IDENTITY_NUMBER_LABEL,
    SwissAhvNumber: SWISS_AHV_NUMBER_LABEL,
    ThaiNationalIdentificationNumber: THAI_NATIONAL_IDENTIFICATION_NUMBER_LABEL,
    TurkishIdentificationNumber: TURKISH_IDENTIFICATION_NUMBER_LABEL,
    UkNationalInsuranceNumber: UK_NATIONAL_INSURANCE_NUMBER_LABEL,
    UkUniqueTaxpayerReference: UK_UNIQUE_TAXPAYER_REFERENCE_LABEL,
    UkDrivingLicence: UK_DRIVING_LICENCE_LABEL,
    UkNumberPlate: UK_NUMBER_PLATE_LABEL,
    UkPostcode: UK_POSTCODE_LABEL,
    UsDeaRegistrationNumber: US_DEA_REGISTRATION_NUMBER_LABEL,
    UsIndividualTaxpayerIdentificationNumber: US_INDIVIDUAL_TAXPAYER_IDENTIFICATION_NUMBER_LABEL,
    UsMedicareBeneficiaryIdentifier: US_MEDICARE_BENEFICIARY_IDENTIFIER_LABEL,
    UsNationalProviderIdentifier: US_NATIONAL_PROVIDER_IDENTIFIER_LABEL,
    UsSocialSecurityNumber: US_SOCIAL_SECURITY_NUMBER_LABEL,
    UsZipCode: US_ZIP_CODE_LABEL,
    UsBankRoutingNumber: US_BANK_ROUTING_NUMBER_LABEL,
    VehicleIdentificationNumber: VEHICLE_IDENTIFICATION_NUMBER_LABEL
};
