/** The label that each built-in category has where policy says nothing else; by category, in the order in which they are offered. */
export const BUILT_IN_CATEGORIES: Readonly<Record<string, string>> = {
    CARD_NUMBER: 'card number',
    CVV: 'card security code',
    CARD_EXPIRY: 'card expiry date',
    SSN: 'national identification number',
    PHONE: 'phone number',
    EMAIL: 'email',
    IBAN: 'iban',
    BANK_ACCOUNT: 'bank account',
    ROUTING_NUMBER: 'routing number',
    PASSPORT: 'passport number',
    DRIVER_LICENCE: 'driver licence',
    DATE_OF_BIRTH: 'date of birth',
    ADDRESS: 'address',
    POSTCODE: 'postcode',
    PERSON: 'name',
    IP_ADDRESS: 'ip address',
    PASSWORD: 'password',
    PIN: 'pin',
    ONE_TIME_CODE: 'one-time code',
    HEALTH_ID: 'health id',
    USERNAME: 'username',
    VEHICLE_ID: 'vehicle id',
    OTHER: 'other'
};

/** The label of each built-in reason code, by code. */
export const BUILT_IN_REASONS: Readonly<Record<string, string>> = {
    PCI_PAN: 'Card number',
    PCI_SAD: 'Card security code, PIN or track data',
    CREDENTIALS: 'Password, code or other credential',
    GOVERNMENT_ID: 'Government or national id',
    HEALTH: 'Health information',
    PERSONAL_DATA: 'Personal data that is not needed',
    CUSTOMER_REQUEST: 'The customer asked for it',
    OTHER: 'Another reason'
};
