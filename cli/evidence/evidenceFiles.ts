import { mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';

/** The names of the two files of evidence, in a folder of their own. */
export const EVIDENCE_FILE = 'evidence.json';
export const PAGE_FILE = 'evidence.html';

/** The two files as they are written. */
export interface EvidenceTexts {
    readonly json: string;
    readonly page: string;
}

/** A folder that cannot be written to, or is there already; the message says which. */
export class CannotStoreError extends CommandError {
    override readonly name = 'CannotStoreError';

    constructor(words: string, options?: ErrorOptions) {
        super(words, ExitCode.CannotCreate, options);
    }
}

/**
 * Stores evidence as a folder `name` in `parent`: both files or nothing, and nothing that is there is written over. Only whoever
 * stores it may read it.
 *
 * @throws {CannotStoreError}
 */
export async function storeEvidence(parent: string, name: string, texts: EvidenceTexts): Promise<string> {
    const folder = join(parent, name);
    await refuseUnwritable(parent, folder);
    let unfinished: string | null = null;
    try {
        unfinished = await mkdtemp(join(parent, '.redact-inline-'));
        await writeWhole(join(unfinished, PAGE_FILE), texts.page);
        await writeWhole(join(unfinished, EVIDENCE_FILE), texts.json);
        await rename(unfinished, folder);
        unfinished = null;
        return folder;
    } catch (error) {
        throw new CannotStoreError(`cannot write ${folder}: ${codeOf(error)}`, { cause: error });
    } finally {
        if (unfinished) await rm(unfinished, { recursive: true, force: true });
    }
}

async function refuseUnwritable(parent: string, folder: string): Promise<void> {
    const found = await stat(parent).catch((error: unknown) => {
        throw new CannotStoreError(`cannot read the folder ${parent}: ${codeOf(error)}`, { cause: error });
    });
    if (!found.isDirectory()) throw new CannotStoreError(`${parent} is no folder`);
    const isThere = await stat(folder).then(
        () => true,
        () => false
    );
    if (isThere) throw new CannotStoreError(`${folder} is there already, and is not written over`);
}

async function writeWhole(path: string, text: string): Promise<void> {
    const file = await open(path, 'wx', 0o600);
    try {
        await file.writeFile(text);
        await file.sync();
    } finally {
        await file.close();
    }
}

function codeOf(error: unknown): string {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
