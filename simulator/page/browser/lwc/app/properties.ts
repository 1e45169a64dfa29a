/** What an admin sets on the component in App Builder, as `redactInline.js-meta.xml` names it. */
export interface Properties {
    readonly pageSize: number;
    readonly defaultFilter: string;
    readonly density: string;
    readonly showSuggestions: boolean;
}

const DEFAULTS: Properties = { pageSize: 200, defaultFilter: 'all', density: 'comfortable', showSuggestions: true };

/** The properties that an address sets: `?pageSize=50&defaultFilter=agent&density=compact&showSuggestions=false`. */
export function readProperties(address: URLSearchParams): Properties {
    return {
        pageSize: Number(address.get('pageSize') ?? DEFAULTS.pageSize),
        defaultFilter: address.get('defaultFilter') ?? DEFAULTS.defaultFilter,
        density: address.get('density') ?? DEFAULTS.density,
        showSuggestions: address.get('showSuggestions') !== 'false'
    };
}

/** The same address with other properties; what App Builder has by default is left out. */
export function withProperties(address: URLSearchParams, properties: Properties): URLSearchParams {
    const next = new URLSearchParams(address);
    for (const [name, value] of Object.entries<number | string | boolean>({ ...properties })) {
        if (value === DEFAULTS[name as keyof Properties]) next.delete(name);
        else next.set(name, String(value));
    }
    return next;
}
