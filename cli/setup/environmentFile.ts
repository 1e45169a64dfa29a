import { randomBytes } from 'node:crypto';
import { chmod, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { keyPaths, textOf } from './proxyKeys.ts';
import type { Setting } from './setting.ts';
import { certificatesFolder } from './signingCertificate.ts';
import { failed, Outcome, told, type StepReport } from './step.ts';

/** Variables of the proxy by name; values are never told. */
export type Variables = Readonly<Record<string, string>>;

const STEP = 'environment file';

/** The path of a set-up's environment file, of lines `NAME=value` that shells, Node and Docker read alike. */
function environmentPath(folder: string): string {
    return join(folder, 'environment');
}

/** The variables of the file as it is; empty where there is none. */
export async function readVariables(folder: string): Promise<Variables> {
    const entries = Object.entries(parseEnv((await textOf(environmentPath(folder))) ?? ''));
    return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** A folder with other values of these belongs to another org or proxy. */
const TELLING = ['SALESFORCE_ORG_URL', 'SALESFORCE_CLIENT_ID', 'PROXY_AUDIENCE'];

/** Adds to the file what is missing; what somebody has set to something else stays, unless it is to be replaced. */
export async function writeEnvironment(setting: Setting): Promise<StepReport> {
    const { folder, isDryRun, replace } = setting;
    const path = environmentPath(folder);
    const present = await readVariables(folder);
    const wanted = wantedVariables(setting);
    const names = Object.keys(wanted);
    const missing = names.filter((name) => !present[name] && (wanted[name] !== '' || !(name in present)));
    const others = names.filter(
        (name) => name !== 'DIGEST_KEY' && present[name] && wanted[name] !== '' && present[name] !== wanted[name]
    );
    const foreign = others.filter((name) => TELLING.includes(name));
    if (foreign.length > 0 && !replace) {
        const words = `${path} has other values for ${foreign.join(', ')}, as that of another org or proxy.`;
        return failed(STEP, words, 'Choose another --folder, or write over these values with --replace.');
    }
    const written = [...missing, ...(replace ? others : [])];
    const given = written.filter((name) => wanted[name] !== '').join(', ');
    const kept = others.length === 0 || replace ? '' : ` Other values stay for ${others.join(', ')}.`;
    if (written.length === 0)
        return (await closed(setting, kept)) ?? told(STEP, Outcome.Unchanged, `${path} has every value.${kept}`);
    const text = (await textOf(path)) ?? '';
    if (!text.split('\n').every((line) => LINE.test(line))) {
        const words = `${path} has lines other than NAME=value, comments and blank ones, such as a value over several lines.`;
        return failed(
            STEP,
            words,
            'Put such a value into a file of its own, and its path here; or choose another --folder.'
        );
    }
    if (isDryRun) return told(STEP, Outcome.Planned, `${path} would be given ${given}.${kept}`);

    await mkdir(folder, { recursive: true, mode: 0o700 });
    const isReplaced = replace === true && others.length > 0;
    if (isReplaced) await writePrivately(`${path}.before`, text);
    await writePrivately(path, withValues(text, written, wanted));
    const before = isReplaced ? ` It is kept as it was in ${path}.before.` : '';
    return told(STEP, Outcome.Done, `${path}, for its owner alone, is given ${given}.${kept}${before}`);
}

/** One variable, whole, or none: shells, Node and Docker read no other line alike. */
const LINE = /^(?:[A-Za-z_]\w*=(?:"[^"\\]*"\s*(?:#.*)?|'[^']*'\s*(?:#.*)?|[^"'`\\]*)|\s*#.*|\s*)$/;

/** Takes the file from everybody but its owner; `null` where nobody else could read it. */
async function closed({ folder, isDryRun }: Setting, kept: string): Promise<StepReport | null> {
    const path = environmentPath(folder);
    const isOpen = ((await stat(path)).mode & 0o077) !== 0;
    if (!isOpen) return null;
    if (isDryRun)
        return told(STEP, Outcome.Planned, `${path} has every value, and would be for its owner alone.${kept}`);
    await chmod(path, 0o600);
    return told(
        STEP,
        Outcome.Done,
        `${path} has every value, and is now for its owner alone. Others could read it before.${kept}`
    );
}

/** Whole or not at all; a link or a mode that lies in the way is not followed. */
async function writePrivately(path: string, text: string): Promise<void> {
    const made = `${path}.new`;
    await rm(made, { force: true });
    await writeFile(made, text, { flag: 'wx', mode: 0o600 });
    await chmod(made, 0o600);
    await rename(made, path);
}

function wantedVariables({ proxy, origin, org, clientId = '', folder }: Setting): Variables {
    return {
        PROXY_AUDIENCE: proxy,
        PROXY_ALLOWED_ORIGINS: origin ?? lightningOrigin(org.orgUrl),
        SALESFORCE_ORG_URL: org.orgUrl,
        SALESFORCE_CLIENT_ID: clientId,
        SALESFORCE_PRIVATE_KEY: keyPaths(folder).key,
        TOKEN_CERTIFICATES: certificatesFolder(folder),
        DIGEST_KEY: randomBytes(32).toString('base64')
    };
}

/** The origin of Lightning pages, whose host differs from My Domain in its end (Salesforce Help, "My Domain URL Formats"). */
export function lightningOrigin(orgUrl: string): string {
    return orgUrl.replace(/\.my\.salesforce\.com$/, '.lightning.force.com');
}

function withValues(text: string, names: readonly string[], values: Variables): string {
    const lines = text.split('\n').filter((line) => !names.some((name) => line.startsWith(`${name}=`)));
    const kept = lines.join('\n').trimEnd();
    const added = names.map((name) => `${name}=${values[name] ?? ''}`);
    return `${[...(kept === '' ? [] : [kept]), ...added].join('\n')}\n`;
}
