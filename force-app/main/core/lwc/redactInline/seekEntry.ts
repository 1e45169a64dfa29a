import { goToEntry } from './filterTranscript.ts';
import type { Host } from './host.ts';
import { readEarlierPage } from './readTranscript.ts';

/** Goes to an entry, and reads earlier pages until it is loaded; tells whether it came to it. */
export async function seekEntry(host: Host, identifier: string): Promise<boolean> {
    const { client } = host;
    const isFound = await loadUntil(host, identifier);
    if (host.client !== client || !isFound) return false;
    goToEntry(host, identifier);
    return true;
}

async function loadUntil(host: Host, identifier: string): Promise<boolean> {
    const { client } = host;
    const transcript = host.visit.bench?.transcript;
    if (!client || !transcript) return false;
    if (transcript.entries.some((entry) => entry.identifier === identifier)) return true;
    if (transcript.before === null) return false;
    await readEarlierPage(host);
    const isFurther = host.client === client && host.visit.bench?.transcript !== transcript;
    return isFurther && loadUntil(host, identifier);
}
