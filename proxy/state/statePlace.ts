/** Where a proxy keeps its state: a file of its own, or a Redis that several proxies share. */
export type StatePlace =
    { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'redis'; readonly url: string };

/** Reads `sqlite:PATH`, `redis://…` or `rediss://…`; `null` for anything else. */
export function parseStatePlace(written: string): StatePlace | null {
    if (/^sqlite:.+/.test(written)) return { kind: 'sqlite', path: written.slice('sqlite:'.length) };
    const url = URL.parse(written);
    const isRedis = (url?.protocol === 'redis:' || url?.protocol === 'rediss:') && url.hostname !== '';
    return isRedis ? { kind: 'redis', url: written } : null;
}
