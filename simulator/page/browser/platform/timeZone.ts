const DEFAULT = 'America/Los_Angeles';

/** The time zone that an address asks for, by its IANA name: `?timeZone=Europe/Berlin`. */
function readTimeZone(address: URLSearchParams): string {
    const asked = address.get('timeZone') ?? DEFAULT;
    return Intl.supportedValuesOf('timeZone').includes(asked) ? asked : DEFAULT;
}

/** `@salesforce/i18n/timeZone`. */
export const timeZone = readTimeZone(new URLSearchParams(location.search));
