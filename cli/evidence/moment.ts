import { html, type Html } from './html.ts';

/** An ISO time as people read it, in UTC. */
export function moment(iso: string): Html {
    return html`<time datetime="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC</time>`;
}

/** How long before or after the start of a record something was, such as `2 d 03:04:05 after the start`. */
export function sinceStart(iso: string, startedAt: string): string {
    const seconds = Math.floor((Date.parse(iso) - Date.parse(startedAt)) / 1000);
    const span = Math.abs(seconds);
    const days = Math.floor(span / 86_400);
    const clock = new Date((span % 86_400) * 1000).toISOString().slice(11, 19);
    return `${days === 0 ? '' : `${String(days)} d `}${clock} ${seconds < 0 ? 'before' : 'after'} the start`;
}
