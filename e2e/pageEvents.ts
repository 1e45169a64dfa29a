import type { Page } from 'playwright-core';

/** What the page around the component hears of it. */
export interface Heard {
    /** On the message channel. */
    readonly messages: readonly ChannelMessage[];
    /** How often it is asked to read its record anew. */
    readonly refreshes: number;
}

/** What other components are told: ids alone. */
interface ChannelMessage {
    readonly recordId: string;
    readonly commitId: string;
    readonly entryIdentifiers: readonly string[];
}

interface Listening {
    readonly messages: ChannelMessage[];
    refreshes: number;
}

type ListeningWindow = typeof globalThis & { heard: Listening };

/** Listens to what the component tells its page from now on. */
export async function listenTo(page: Page): Promise<void> {
    await page.evaluate(() => {
        const heard: Listening = { messages: [], refreshes: 0 };
        Object.assign(globalThis, { heard });
        addEventListener('lightning__message', ({ detail }: CustomEventInit<{ readonly message: ChannelMessage }>) => {
            if (detail) heard.messages.push(detail.message);
        });
        addEventListener('lightning__refresh', () => {
            heard.refreshes += 1;
        });
    });
}

/** What the page has heard since {@link listenTo}. */
export function heardBy(page: Page): Promise<Heard> {
    return page.evaluate(() => (globalThis as ListeningWindow).heard);
}
