import { label } from '../platform/labels.ts';
import type { Named } from './player.ts';

/** Makes what tells whether a name or a text is the one that is meant. */
export function matcherOf({ label: name, words = '' }: Named): (text: string) => boolean {
    const pattern = name === undefined ? null : patternOf(label(`RedactInline_${name}`));
    return (text) => text.includes(words) && (pattern === null || pattern.test(text));
}

/** What names an element for those who hear it, as far as the component uses it. */
export function nameOf(element: HTMLElement): string {
    return element.ariaLabel ?? (textOf(element) || element.title);
}

/** What an element says by itself and its own children, in one line. */
export function textOf(element: HTMLElement): string {
    return element.textContent.replace(/\s+/g, ' ').trim();
}

/** What a placeholder stands for at either end makes no difference, and is left out: it would only cost time. */
function patternOf(words: string): RegExp {
    const parts = words.split(/\{\d\}/).filter((part) => part !== '');
    return new RegExp(parts.map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('.{1,200}?'));
}
