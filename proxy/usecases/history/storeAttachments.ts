import type { ChatEntry } from '../../history/chat.ts';
import { InteractionUnansweredError } from '../../salesforce/interactionGateway.ts';
import type { HistorySending } from './historySending.ts';
import { withPatience } from './withPatience.ts';

/** How long is waited between two looks, ms. */
const BETWEEN_LOOKS = 5_000;

/**
 * The ids of the files of these entries, by attachment: stored now, unless an earlier run has done so. A file whose storing was not
 * answered is looked for first, until Salesforce can store it no more: nobody wants it twice.
 */
export async function storeAttachments(
    sending: HistorySending,
    entries: readonly ChatEntry[]
): Promise<ReadonlyMap<string, string>> {
    const { ids, journal, interaction, readFile, now } = sending;
    const stored = new Map<string, string>();
    for (const entry of entries) {
        for (const [index, { path, name }] of entry.attachments.entries()) {
            const mark = ids.attachment(entry.id, index);
            const known = journal.read().files.get(mark);
            const found = known ?? (known === null ? await findLate(sending, mark) : null);
            if (found === null) journal.storing(mark, now());
            const store = async (): Promise<string> =>
                interaction.storeFile({ mark, name, data: await readFile(path) });
            const fileId = found ?? (await withPatience(sending, store));
            if (known !== fileId) journal.stored(mark, fileId);
            stored.set(mark, fileId);
        }
    }
    return stored;
}

async function findLate(sending: HistorySending, mark: string): Promise<string | null> {
    const { journal, interaction, lateWriteMs, now, sleep } = sending;
    const lateUntil = (journal.read().storing.get(mark) ?? 0) + lateWriteMs;
    for (;;) {
        // What is looked for after its time was over is found, or never will be.
        const isLast = now() >= lateUntil;
        const found = await interaction.findFile(mark);
        if (found !== null || isLast) return found;
        try {
            await sleep(Math.min(BETWEEN_LOOKS, lateUntil - now()));
        } catch {
            throw new InteractionUnansweredError('stopped');
        }
    }
}
