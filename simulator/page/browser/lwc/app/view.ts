/** How the page looks: in which theme, and whether the component stands in the main region or in a narrow one. */
export interface View {
    readonly theme: 'light' | 'dark';
    readonly width: 'wide' | 'narrow';
}

/** The view that an address asks for: `?theme=dark&width=narrow`. */
export function readView(address: URLSearchParams): View {
    return {
        theme: address.get('theme') === 'dark' ? 'dark' : 'light',
        width: address.get('width') === 'narrow' ? 'narrow' : 'wide'
    };
}

/** The same address with another view. */
export function withView(address: URLSearchParams, view: View): URLSearchParams {
    return new URLSearchParams({ ...Object.fromEntries(address), ...view });
}

/** Switches the colour scheme of SLDS 2. */
export function showTheme(body: HTMLElement, theme: View['theme']): void {
    body.classList.toggle('slds-color-scheme_dark', theme === 'dark');
    body.classList.toggle('slds-color-scheme_light', theme === 'light');
}
