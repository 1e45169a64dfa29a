import { stat } from 'node:fs/promises';
import { keyFileOf } from '../../../proxy/variableTypes.ts';
import { warning, type Finding } from '../finding.ts';

/** Whether others than its owner can read the file of the private key. */
export async function checkKeyFile({
    SALESFORCE_PRIVATE_KEY: value = ''
}: Readonly<Record<string, string | undefined>>): Promise<readonly Finding[]> {
    const path = keyFileOf(value);
    const mode = path === null ? null : await modeOf(path);
    if (path === null || mode === null || (mode & 0o044) === 0) return [];
    const cure =
        `Close it: chmod 600 ${path}, and let it belong to the user of the proxy. ` +
        'Who could read it may have a copy: make new keys if in doubt.';
    return [warning('SALESFORCE_PRIVATE_KEY', `is in ${path}, which others than its owner can read.`, cure)];
}

/** `null` where there is no file, which is said of the variable. */
async function modeOf(path: string): Promise<number | null> {
    try {
        return (await stat(path)).mode;
    } catch {
        return null;
    }
}
