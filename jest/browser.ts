import { webcrypto } from 'node:crypto';

/** What browsers have and jsdom 20 has not. */
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.setAttribute('open', '');
};

HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.removeAttribute('open');
    this.dispatchEvent(new Event('close'));
};

/** Never aborts: no test waits that long. */
AbortSignal.timeout ??= () => new AbortController().signal;

/** Lays nothing out, so it never has a size to tell. */
globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
};

/** Scrolls nowhere, for nothing is laid out. */
Element.prototype.scrollIntoView ??= () => {};
