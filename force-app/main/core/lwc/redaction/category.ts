/** What kind of sensitive data a span covers. The values are the wire strings of the proxy's contract. */
export const Category = {
    CardNumber: 'CARD_NUMBER',
    Cvv: 'CVV',
    CardExpiry: 'CARD_EXPIRY',
    /** Every national identification number, not only that of the United States. */
    Ssn: 'SSN',
    Phone: 'PHONE',
    Email: 'EMAIL',
    Iban: 'IBAN',
    BankAccount: 'BANK_ACCOUNT',
    RoutingNumber: 'ROUTING_NUMBER',
    Passport: 'PASSPORT',
    DriverLicence: 'DRIVER_LICENCE',
    DateOfBirth: 'DATE_OF_BIRTH',
    Address: 'ADDRESS',
    Postcode: 'POSTCODE',
    Person: 'PERSON',
    IpAddress: 'IP_ADDRESS',
    Password: 'PASSWORD',
    Pin: 'PIN',
    OneTimeCode: 'ONE_TIME_CODE',
    HealthId: 'HEALTH_ID',
    Username: 'USERNAME',
    VehicleId: 'VEHICLE_ID',
    Other: 'OTHER'
} as const;

/** A built-in category, or one that an admin's policy adds. */
export type Category = (typeof Category)[keyof typeof Category] | (string & {});

/** Secrets of which not even the end may stay readable, whatever the policy says. */
export const NEVER_PARTIAL: ReadonlySet<Category> = new Set([
    Category.Cvv,
    Category.Pin,
    Category.Password,
    Category.OneTimeCode
]);
