const DEFAULT = 'America/Los_Angeles';

/** The time zone that an address asks for, by its IANA name: `?timeZone=Europe/Berlin`. */
function readTimeZone(address: URLSearchParams): string {
    const asked = address.get('timeZone') ?? DEFAULT;
    try {
        return new Intl.DateTimeFormat('en', { timeZone: asked }).resolvedOptions().timeZone;
    } catch {
        return DEFAULT;
    }
}

/** `@salesforce/i18n/timeZone`. */
export const timeZone = readTimeZone(new URLSearchParams(location.search));
