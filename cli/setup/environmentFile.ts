import { randomBytes } from 'node:crypto';
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
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
export function environmentPath(folder: string): string {
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
    const before = await readVariables(folder);
    const wanted = wantedVariables(setting);
    const names = Object.keys(wanted);
    const missing = names.filter((name) => !before[name] && (wanted[name] !== '' || !(name in before)));
    const others = names.filter(
        (name) => name !== 'DIGEST_KEY' && before[name] && wanted[name] !== '' && before[name] !== wanted[name]
    );
    const foreign = others.filter((name) => TELLING.includes(name));
    if (foreign.length > 0 && !replace) {
        const words = `${path} has other values for ${foreign.join(', ')}, as that of another org or proxy.`;
        return failed(STEP, words, 'Choose another --folder, or write over these values with --replace.');
    }
    const written = [...missing, ...(replace ? others : [])];
    const given = written.filter((name) => wanted[name] !== '').join(', ');
    const kept = others.length === 0 || replace ? '' : ` Other values stay for ${others.join(', ')}.`;
    if (written.length === 0) return told(STEP, Outcome.Unchanged, `${path} has every value.${kept}`);
    if (isDryRun) return told(STEP, Outcome.Planned, `${path} would be given ${given}.${kept}`);

    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(`${path}.new`, withValues((await textOf(path)) ?? '', written, wanted), { mode: 0o600 });
    await chmod(`${path}.new`, 0o600);
    await rename(`${path}.new`, path);
    return told(STEP, Outcome.Done, `${path}, for its owner alone, is given ${given}.${kept}`);
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
