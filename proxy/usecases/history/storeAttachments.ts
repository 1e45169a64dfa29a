import type { ChatEntry } from '../../history/chat.ts';
import type { HistorySending } from './historySending.ts';
import { withPatience } from './withPatience.ts';

/**
 * The ids of the files of these entries, by attachment: stored now, unless an earlier run has done so. A file whose storing was not
 * answered is looked for first.
 */
export async function storeAttachments(
    sending: HistorySending,
    entries: readonly ChatEntry[]
): Promise<ReadonlyMap<string, string>> {
    const { ids, journal, interaction, readFile } = sending;
    const stored = new Map<string, string>();
    for (const entry of entries) {
        for (const [index, { path, name }] of entry.attachments.entries()) {
            const mark = ids.attachment(entry.id, index);
            const known = journal.read().files.get(mark);
            const found = known ?? (known === null ? await interaction.findFile(mark) : null);
            if (found === null) journal.storing(mark);
            const store = async (): Promise<string> =>
                interaction.storeFile({ mark, name, data: await readFile(path) });
            const fileId = found ?? (await withPatience(sending, store));
            if (known !== fileId) journal.stored(mark, fileId);
            stored.set(mark, fileId);
        }
    }
    return stored;
}
