/** A language that the component's labels are written in, with the locale and the direction of its users. */
export interface Language {
    readonly code: string;
    /** As its speakers call it. */
    readonly name: string;
    readonly locale: string;
}

const ENGLISH: Language = { code: 'en', name: 'English', locale: 'en-US' };

/** The languages that deploy. */
export const LANGUAGES: readonly Language[] = [ENGLISH, { code: 'de', name: 'Deutsch', locale: 'de-DE' }];

/** The language that an address asks for: `?language=de`. */
function readLanguage(address: URLSearchParams): Language {
    return LANGUAGES.find(({ code }) => code === address.get('language')) ?? ENGLISH;
}

const current = readLanguage(new URLSearchParams(location.search));

/** `@salesforce/i18n/lang`. */
export const lang = current.code;

/** `@salesforce/i18n/locale`. */
export const locale = current.locale;

/** `@salesforce/i18n/dir`: the switch of the page, because no language that deploys is written from right to left. */
export const dir = new URLSearchParams(location.search).get('dir') === 'rtl' ? 'rtl' : 'ltr';
