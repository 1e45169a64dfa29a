import { scenarioNamed } from '../../scenarios/scenarios.ts';

/** How the page looks, and the properties that an admin sets on the component in App Builder. */
export interface View {
    readonly theme: 'light' | 'dark';
    /** Whether the component stands in the main region or in a narrow one. */
    readonly width: 'wide' | 'narrow';
    readonly dir: 'ltr' | 'rtl';
    readonly language: string;
    /** How shadow roots are made: as Lightning Experience does, or by the browser. */
    readonly shadow: 'synthetic' | 'native';
    /** A scenario's name; empty for none. */
    readonly scenario: string;
}

const STANDARD: View = {
    theme: 'light',
    width: 'wide',
    dir: 'ltr',
    language: 'en',
    shadow: 'synthetic',
    scenario: ''
};

/** The view that an address asks for: `?theme=dark&width=narrow&dir=rtl&language=de&shadow=native&scenario=review`. */
export function readView(address: URLSearchParams): View {
    return {
        theme: address.get('theme') === 'dark' ? 'dark' : 'light',
        width: address.get('width') === 'narrow' ? 'narrow' : 'wide',
        dir: address.get('dir') === 'rtl' ? 'rtl' : 'ltr',
        language: address.get('language') ?? STANDARD.language,
        shadow: address.get('shadow') === 'native' ? 'native' : 'synthetic',
        scenario: scenarioNamed(address.get('scenario'))?.name ?? ''
    };
}

/** The same address with another view; what is as it is anyway is left out. */
export function withView(address: URLSearchParams, view: View): URLSearchParams {
    const next = new URLSearchParams(address);
    for (const [name, value] of Object.entries<string>({ ...view })) {
        if (value === STANDARD[name as keyof View]) next.delete(name);
        else next.set(name, value);
    }
    return next;
}

/** Switches the colour scheme of SLDS 2, language and direction of the document. */
export function showView({ body, documentElement }: Document, { theme, dir, language }: View): void {
    body.classList.toggle('slds-color-scheme_dark', theme === 'dark');
    body.classList.toggle('slds-color-scheme_light', theme === 'light');
    Object.assign(documentElement, { dir, lang: language });
}
