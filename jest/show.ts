import { createElement, type LightningElement } from 'lwc';

/** Renders a component with its properties, as a parent would. */
export function show(
    tag: string,
    component: typeof LightningElement,
    properties: Readonly<Record<string, unknown>> = {}
): HTMLElement {
    const element = createElement(tag, { is: component });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

/** Finds in the template of a component; fails the test where there is nothing. */
export function find<E extends Element = HTMLElement>(element: Element, selector: string): E {
    const found = element.shadowRoot?.querySelector<E>(selector);
    if (!found) throw new Error(`${element.tagName} shows no ${selector}`);
    return found;
}

/** Finds all in the template of a component. */
export function findAll<E extends Element = HTMLElement>(element: Element, selector: string): readonly E[] {
    return [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** The button of a component that reads, or is named, like this. */
export function button(element: Element, name: string): HTMLButtonElement {
    const named = findAll<HTMLButtonElement>(element, 'button').find(
        (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent)?.trim() === name
    );
    if (!named) throw new Error(`${element.tagName} has no button ${name}`);
    return named;
}

/** Records the details of an event. */
export function listen(element: Element, type: string): readonly unknown[] {
    const details: unknown[] = [];
    element.addEventListener(type, (event) => details.push((event as CustomEvent).detail));
    return details;
}

/** Presses a key on an element. */
export function press(element: Element, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
    element.dispatchEvent(event);
    return event;
}

/** Waits until everything that was changed is rendered. */
export async function rendered(): Promise<void> {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}
