import { isIP } from 'node:net';

/** 4 or 6 for an address of that version of the Internet Protocol, else null; Node is the judge (RFC 791, RFC 4291). */
export function ipVersion(written: string): 4 | 6 | null {
    const version = isIP(written);
    return version === 4 || version === 6 ? version : null;
}
