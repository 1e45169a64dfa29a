import type { WireContext } from './context.ts';

/** The access token in a request's Authorization header, empty when there is none. */
export function accessTokenOf(ctx: WireContext): string {
    return /^(?:Bearer|OAuth)\s+(\S+)$/i.exec(ctx.get('Authorization'))?.[1] ?? '';
}
