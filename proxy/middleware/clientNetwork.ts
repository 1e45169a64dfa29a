import type { IncomingMessage } from 'node:http';
import { isIPv4, isIPv6 } from 'node:net';

/** What is needed of a request to tell where it comes from. */
export type Addressed = Pick<IncomingMessage, 'headers'> & {
    readonly socket: { readonly remoteAddress?: string | undefined };
};

/**
 * The network that a request comes from: an IPv4 address, or the first 64 bits of an IPv6 address, for one host has all of
 * those below. Each trusted proxy has appended whom it was asked by to X-Forwarded-For, so that so many of its addresses count
 * from the end; what stands before them, or stands there without a trusted proxy, is anybody's claim.
 */
export function clientNetwork({ headers, socket }: Addressed, trustedHops: number): string {
    const listed = String(headers['x-forwarded-for'] ?? '').split(',');
    const told = trustedHops > 0 ? networkOf(listed.at(-trustedHops)?.trim() ?? '') : null;
    return told ?? networkOf(socket.remoteAddress ?? '') ?? 'unknown';
}

function networkOf(written: string): string | null {
    const address = /^\[(.+)\](?::\d+)?$/.exec(written)?.[1] ?? /^([\d.]+):\d+$/.exec(written)?.[1] ?? written;
    const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address;
    if (isIPv4(mapped)) return mapped;
    return isIPv6(address) ? `${firstGroups(address).join(':')}::/64` : null;
}

function firstGroups(address: string): readonly string[] {
    const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
    const known = [...head, ...tail];
    const zeros = Array.from({ length: Math.max(0, 8 - known.length) }, () => '0');
    return [...head, ...zeros, ...tail].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
}
