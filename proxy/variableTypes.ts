import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseCeilingPeriods } from './limits/ceilings.ts';
import { parseStatePlace, type StatePlace } from './state/statePlace.ts';

/** A whole number of these bounds, both included. */
export const wholeNumber = (least: number, most: number): z.ZodType<number> =>
    z
        .string()
        .regex(/^\d{1,9}$/, `give a whole number from ${String(least)} to ${String(most)}`)
        .transform(Number)
        .refine((value) => value >= least && value <= most, `give a number from ${String(least)} to ${String(most)}`);

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The origin of an https URL without a path; http on loopback only. */
export const httpsUrl = z.string().transform((value, context) => {
    const url = URL.parse(value);
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
    if (url && secure && url.pathname === '/' && !url.search && !url.hash && !url.username) return url.origin;
    context.addIssue('give an origin such as https://acme.my.salesforce.com (http on loopback only)');
    return z.NEVER;
});

/** An address without query, over TLS unless on loopback; without its trailing slash. */
export const httpsAddress = z.string().transform((value, context) => {
    const url = URL.parse(value);
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
    if (url && secure && !url.search && !url.hash && !url.username)
        return url.href.endsWith('/') ? url.href.slice(0, -1) : url.href;
    context.addIssue(
        'give an address such as https://api.salesforce.com/platform/engagement/v1.0 (http on loopback only)'
    );
    return z.NEVER;
});

/** Exact origins, comma-separated. */
export const origins = z.string().transform((value, context) => {
    const listed = value
        .split(',')
        .map((origin) => origin.trim())
        .filter(Boolean);
    for (const origin of listed) {
        if (URL.parse(origin)?.origin !== origin) {
            context.addIssue('give exact origins, comma-separated, such as https://acme.lightning.force.com');
        }
    }
    return listed;
});

/** The path of the file that a private key is in; `null` where the value is the key itself, or empty. */
export function keyFileOf(value: string): string | null {
    return value === '' || value.includes('-----BEGIN') ? null : value;
}

/** An RSA private key, as PEM or as the path of a file with one. */
export const privateKey = z.string().transform((value, context) => {
    try {
        const path = keyFileOf(value);
        const pem = path === null ? value.replaceAll('\\n', '\n') : readFileSync(path, 'utf8');
        if (createPrivateKey(pem).asymmetricKeyType === 'rsa') return pem;
    } catch {
        // Reported below: the cause could quote the key.
    }
    context.addIssue('give an RSA private key as PEM, or the path of a readable PEM file');
    return z.NEVER;
});

/** Keys of at least 32 bytes in base64, comma-separated, the newest first. */
export const digestKeys = z.string().transform((value, context): readonly [Buffer, ...Buffer[]] => {
    const [newest, ...older] = value.split(',').map(toKey);
    if (newest && older.every((key) => key !== null)) return [newest, ...older];
    context.addIssue(
        'give at least 32 random bytes in base64, such as from: openssl rand -base64 32; older keys after it, with commas'
    );
    return z.NEVER;
});

function toKey(written: string): Buffer | null {
    const bytes = Buffer.from(written.trim(), 'base64');
    return bytes.length >= 32 && /^[A-Za-z0-9+/_-]+={0,2}$/.test(written.trim()) ? bytes : null;
}

/** Where the state is kept. */
export const statePlace = z.string().transform((value, context): StatePlace => {
    const place = parseStatePlace(value);
    if (place) return place;
    context.addIssue('give sqlite:PATH, or redis://HOST:PORT (rediss:// with TLS) for several proxies');
    return z.NEVER;
});

/** A schedule of ceilings. */
export const ceilingPeriods = z.string().transform((value, context) => {
    try {
        return parseCeilingPeriods(value);
    } catch (error) {
        context.addIssue(error instanceof RangeError ? error.message : 'give periods');
        return z.NEVER;
    }
});

/** An IANA time zone. */
export const timeZone = z.string().refine((value) => {
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: value }).resolvedOptions().timeZone !== '';
    } catch {
        return false;
    }
}, 'give an IANA time zone such as Europe/Berlin');

/** The name of an object of Data Cloud, or what the names of its fields begin with. */
export const dataModelName = z
    .string()
    .regex(/^[A-Za-z]\w{0,127}$/, 'give a name of the data model, such as ssot__ConversationEntry__dlm');
