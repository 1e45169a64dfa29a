import { redactLines, type RedactionRules, type SpokenText } from '../upload/redactLines.ts';
import type { Chat, ChatEntry } from './chat.ts';

/** A chat as it may be sent. */
export interface RedactedChat {
    readonly chat: Chat;
    /** How many spans were masked, by category. */
    readonly counts: ReadonlyMap<string, number>;
}

/**
 * Masks what is found in the texts of a chat, in the order in which they were said, in the words that a commit stores. Attachments are not
 * looked into.
 */
export async function redactChat(chat: Chat, rules: Omit<RedactionRules, 'knownNames'>): Promise<RedactedChat> {
    const knownNames = chat.participants.map(({ displayName }) => displayName);
    const texts = new Map<string, string>();
    const counts = new Map<string, number>();
    for await (const { spoken, text, categories } of redactLines(textsOf(chat), { ...rules, knownNames })) {
        texts.set(spoken.entry.id, text);
        for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1);
    }
    const entries = chat.entries.map((entry) => ({ ...entry, text: texts.get(entry.id) ?? entry.text }));
    return { chat: { ...chat, entries }, counts };
}

interface SpokenEntry extends SpokenText {
    readonly entry: ChatEntry;
}

async function* textsOf({ participants, entries }: Chat): AsyncGenerator<SpokenEntry, void, void> {
    const roles = new Map<string, string>(participants.map(({ id, role }) => [id, role]));
    for (const entry of entries.toSorted((one, other) => one.sentAt - other.sentAt)) {
        if (entry.text === null) continue;
        yield await Promise.resolve({ entry, text: entry.text, role: roles.get(entry.from) ?? '' });
    }
}
