import type { Page, Request } from 'playwright-core';

/** Collects what a page reports. A refused request is no error of the page: the journeys refuse some, and look at what the page makes of it. */
export function watchErrors(page: Page): readonly string[] {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
        const isError = message.type() === 'error' || message.type() === 'warning';
        if (isError && !message.text().startsWith('Failed to load resource')) errors.push(message.text());
    });
    return errors;
}

/** Remembers what a page receives from now on; the bodies are fetched from the browser once they are asked for. */
export function receivedBodies(page: Page): () => Promise<readonly string[]> {
    const requests: Request[] = [];
    page.on('requestfinished', (request) => requests.push(request));
    return () => Promise.all(requests.map(readBody));
}

/** A preflight has no body to read, and a page that is closed meanwhile none any more. */
async function readBody(request: Request): Promise<string> {
    const response = await request.response().catch(() => null);
    return (await response?.text().catch(() => '')) ?? '';
}
