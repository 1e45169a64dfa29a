import { ProblemError } from '../../errors.ts';
import { openSpool, type Spool } from '../../upload/spool.ts';

/** What an operator can do something about: no room, or no right to write (https://man7.org/linux/man-pages/man2/open.2.html). */
const OF_THE_DISK: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'ENOENT', 'EMFILE']);
const RETRY_AFTER_SECONDS = 60;

/**
 * Opens a {@link Spool} for the file of a request.
 *
 * @throws {ProblemError} STATE_UNAVAILABLE where the folder of `TMPDIR` takes none
 */
export async function openFileSpool(): Promise<Spool> {
    try {
        return await openSpool();
    } catch (error) {
        const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
        if (typeof code !== 'string' || !OF_THE_DISK.has(code)) throw error;
        const reason = `spool_${code.toLowerCase()}`;
        throw new ProblemError('STATE_UNAVAILABLE', { reason, retryAfterSeconds: RETRY_AFTER_SECONDS, cause: error });
    }
}
