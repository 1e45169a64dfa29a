import { createInterface } from 'node:readline/promises';
import type { Erasure } from '../../proxy/salesforce/conversationDataGateway.ts';
import { UsageError } from '../commandError.ts';

/** Where somebody may be asked. */
export interface Terminal {
    readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
    readonly output: NodeJS.WritableStream;
}

/**
 * Asks twice whether it is to be deleted: for a yes, then for the id; an id that was given before stands for both.
 *
 * @throws {UsageError} where it is not confirmed, or nobody can be asked
 */
export async function confirmErasure(
    { entityId }: Pick<Erasure, 'entityId'>,
    given: string | null,
    { input, output }: Terminal
): Promise<void> {
    refuseUnasked({ entityId }, given, input);
    if (given === entityId) return;
    const lines = createInterface({ input, output });
    const left = Promise.withResolvers<never>();
    // Who ends the input, or presses Ctrl-C, has confirmed nothing.
    lines.once('close', () => {
        left.reject(unconfirmed());
    });
    const ask = async (question: string): Promise<string> => {
        try {
            return await Promise.race([lines.question(question), left.promise]);
        } catch (error) {
            // The terminal stands behind the question still.
            output.write('\n');
            throw error;
        }
    };
    try {
        if ((await ask('Delete it? Nobody can undo this. (yes/no) ')).trim() !== 'yes') throw unconfirmed();
        if ((await ask(`Type ${entityId} to confirm: `)).trim() !== entityId) throw unconfirmed();
    } finally {
        lines.close();
    }
}

/** @throws {UsageError} where another id was given before, or none and nobody can be asked */
export function refuseUnasked(
    { entityId }: Pick<Erasure, 'entityId'>,
    given: string | null,
    { isTTY }: Pick<Terminal['input'], 'isTTY'>
): void {
    if (given !== null && given !== entityId) throw new UsageError('--yes names another id: nothing was deleted');
    if (given === null && !isTTY)
        throw new UsageError('nobody can be asked here: give --yes with the same id once more');
}

function unconfirmed(): UsageError {
    return new UsageError('was not confirmed: nothing was deleted');
}
