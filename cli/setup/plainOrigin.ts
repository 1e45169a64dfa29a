import { InvalidArgumentError } from 'commander';

/**
 * Whether a text is an origin of the web that shells read as it stands: they source the environment file. Hosts of URLs may hold
 * `$`, backquotes and brackets (WHATWG URL Standard, "Forbidden domain code points").
 */
export function isPlainOrigin(value: string): boolean {
    return /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/i.test(value) && URL.parse(value)?.origin === value;
}

/** Reads an origin; a slash at its end is dropped. Throws commander's InvalidArgumentError. */
export function parseOrigin(value: string): string {
    const origin = value.replace(/\/$/, '');
    if (origin.startsWith('https://') && isPlainOrigin(origin)) return origin;
    throw new InvalidArgumentError('Give an address such as https://redact.example.com, without a path.');
}
