/**
 * The policy of the page, as strict as Lightning Experience allows a component to count on: no inline script, calls only to
 * its own origin and to trusted sites. LWC writes style elements, which needs `'unsafe-inline'` for styles.
 */
export function contentSecurityPolicy(trustedUrls: readonly string[]): string {
    const directives = {
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self' 'unsafe-inline'",
        'img-src': "'self' data:",
        'connect-src': ["'self'", ...trustedUrls.map((url) => new URL(url).origin)].join(' '),
        'base-uri': "'none'",
        'form-action': "'none'",
        'frame-ancestors': "'none'"
    };
    return Object.entries(directives)
        .map(([directive, sources]) => `${directive} ${sources}`)
        .join('; ');
}
