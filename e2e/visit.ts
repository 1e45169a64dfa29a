/** How the org has its pages reach the proxy. */
export type Transport = 'direct' | 'apexRelay';

/** Which record is opened by whom, and how the page looks. */
export interface Visit extends Screen {
    readonly user: string;
    readonly record: string;
    /** The state that the page brings itself to, by its name in the menu. */
    readonly scenario?: string;
    /** `direct` by default. */
    readonly transport?: Transport;
    readonly theme?: 'light' | 'dark';
    /** How much room the page gives to the component. */
    readonly width?: 'wide' | 'narrow';
    /** What else the address says, such as `{ dir: 'rtl' }`. */
    readonly address?: Readonly<Record<string, string>>;
}

/** What a page is shown on. */
export interface Screen {
    /** CSS pixels; 1280 × 900 by default. */
    readonly viewport?: { readonly width: number; readonly height: number };
    /** Device pixels per CSS pixel. */
    readonly pixelRatio?: number;
    /** Fingers in place of a mouse. */
    readonly hasTouch?: boolean;
}

/** A phone that is held upright. */
export const PHONE: Screen = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** The address of a visit. */
export function addressOf({ user, record, scenario, theme, width, address = {} }: Visit): URLSearchParams {
    const query = { user, record, scenario, theme, width, ...address };
    const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return new URLSearchParams(given);
}
