import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseCeilingPeriods, type CeilingSchedule } from './limits/ceilings.ts';
import type { Shares } from './limits/priority.ts';
import { parseStatePlace, type StatePlace } from './state/statePlace.ts';

/** The proxy's settings, read once and checked whole. docs/operations.md explains each variable. */
export interface Environment {
    readonly host: string;
    /** 0 takes any free port. */
    readonly port: number;
    readonly audience: string;
    readonly allowedOrigins: readonly string[];
    /** My Domain, without a trailing slash. */
    readonly orgUrl: string;
    readonly apiVersion: string;
    readonly clientId: string;
    readonly privateKeyPem: string;
    readonly loginAudience: string;
    /** Folder of `KID.pem` files. */
    readonly certificatesFolder: string;
    /** The newest first: it signs, the others are compared with. */
    readonly digestKeys: readonly [Buffer, ...Buffer[]];
    readonly state: StatePlace;
    readonly activeConversationLimit: number;
    readonly activeConversationCeilings: CeilingSchedule;
    readonly hourlyCallLimit: number;
    readonly shares: Shares;
    /** Requests per user and minute; 0 is off. */
    readonly rateLimitPerMinute: number;
    /** Requests per network and minute; 0 is off. */
    readonly rateLimitPerNetwork: number;
    /** Proxies in front of this one whose X-Forwarded-For is believed. */
    readonly trustedHops: number;
    /** From which load on new requests are refused. */
    readonly loadBounds: { readonly inFlight: number; readonly loopDelayMs: number };
    /** For one call to Salesforce. */
    readonly salesforceTimeoutMs: number;
    /** How long after it was sent Salesforce may make a PATCH that it has not answered, ms. */
    readonly lateWriteMs: number;
    readonly logLevel: string;
}

/** One thing that is wrong with a variable, and the cure. */
export interface VariableProblem {
    readonly variable: string;
    readonly problem: string;
}

/** Every problem of the environment at once. */
export class EnvironmentError extends Error {
    override readonly name = 'EnvironmentError';
    readonly problems: readonly VariableProblem[];

    constructor(problems: readonly VariableProblem[]) {
        super(problems.map(({ variable, problem }) => `${variable}: ${problem}`).join('\n'));
        this.problems = problems;
    }
}

/** An environment, and the variables with our prefixes that the proxy does not know: likely misspelt. */
export interface ParsedEnvironment {
    readonly environment: Environment;
    readonly unknownVariables: readonly string[];
}

const wholeNumber = (least: number, most: number): z.ZodType<number> =>
    z
        .string()
        .regex(/^\d{1,9}$/, `give a whole number from ${String(least)} to ${String(most)}`)
        .transform(Number)
        .refine((value) => value >= least && value <= most, `give a number from ${String(least)} to ${String(most)}`);

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

const httpsUrl = z.string().transform((value, context) => {
    const url = URL.parse(value);
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
    if (url && secure && url.pathname === '/' && !url.search && !url.hash && !url.username) return url.origin;
    context.addIssue('give an origin such as https://acme.my.salesforce.com (http on loopback only)');
    return z.NEVER;
});

const origins = z.string().transform((value, context) => {
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

const privateKey = z.string().transform((value, context) => {
    try {
        const pem = value.includes('-----BEGIN') ? value.replaceAll('\\n', '\n') : readFileSync(value, 'utf8');
        if (createPrivateKey(pem).asymmetricKeyType === 'rsa') return pem;
    } catch {
        // Reported below: the cause could quote the key.
    }
    context.addIssue('give an RSA private key as PEM, or the path of a readable PEM file');
    return z.NEVER;
});

const digestKeys = z.string().transform((value, context): Environment['digestKeys'] => {
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

const statePlace = z.string().transform((value, context): StatePlace => {
    const place = parseStatePlace(value);
    if (place) return place;
    context.addIssue('give sqlite:PATH, or redis://HOST:PORT (rediss:// with TLS) for several proxies');
    return z.NEVER;
});

const ceilingPeriods = z.string().transform((value, context) => {
    try {
        return parseCeilingPeriods(value);
    } catch (error) {
        context.addIssue(error instanceof RangeError ? error.message : 'give periods');
        return z.NEVER;
    }
});

const timeZone = z.string().refine((value) => {
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: value }).resolvedOptions().timeZone !== '';
    } catch {
        return false;
    }
}, 'give an IANA time zone such as Europe/Berlin');

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const schema = z.object({
    PROXY_HOST: z.string().default('127.0.0.1'),
    PROXY_PORT: wholeNumber(0, 65_535).default(8787),
    PROXY_AUDIENCE: z.string().default('http://127.0.0.1:8787'),
    PROXY_ALLOWED_ORIGINS: origins.default([]),
    PROXY_TRUSTED_HOPS: wholeNumber(0, 10).default(0),
    PROXY_MAX_IN_FLIGHT: wholeNumber(1, 100_000).default(200),
    PROXY_MAX_LOOP_DELAY_MS: wholeNumber(0, 60_000).default(500),
    SALESFORCE_ORG_URL: httpsUrl,
    SALESFORCE_API_VERSION: z
        .string()
        .regex(/^\d{2,3}\.0$/, 'give a version such as 67.0')
        .refine((version) => Number(version) >= 52, 'give 52.0 or later')
        .default('67.0'),
    SALESFORCE_CLIENT_ID: z.string(),
    SALESFORCE_PRIVATE_KEY: privateKey,
    SALESFORCE_LOGIN_AUDIENCE: z.string().optional(),
    SALESFORCE_TIMEOUT_MS: wholeNumber(100, 120_000).default(15_000),
    SALESFORCE_LATE_WRITE_SECONDS: wholeNumber(0, 3_600).default(60),
    TOKEN_CERTIFICATES: z.string(),
    DIGEST_KEY: digestKeys,
    STATE_URL: statePlace.default({ kind: 'sqlite', path: '.state/redact-inline.db' }),
    ACTIVE_CONVERSATION_LIMIT: wholeNumber(1, 1_000_000).default(11_000),
    ACTIVE_CONVERSATION_CEILING: wholeNumber(1, 1_000_000).default(2_000),
    ACTIVE_CONVERSATION_SCHEDULE: ceilingPeriods.default([]),
    ACTIVE_CONVERSATION_TIME_ZONE: timeZone.default('UTC'),
    HOURLY_CALL_LIMIT: wholeNumber(1, 1_000_000).default(1_000),
    LIMIT_COMMIT_RESERVE: wholeNumber(0, 90).default(5),
    LIMIT_BULK_SHARE: wholeNumber(1, 100).default(50),
    RATE_LIMIT_PER_MINUTE: wholeNumber(0, 1_000_000).default(300),
    RATE_LIMIT_PER_NETWORK: wholeNumber(0, 1_000_000).default(6_000),
    LOG_LEVEL: z.enum(LOG_LEVELS, { error: `give one of ${LOG_LEVELS.join(', ')}` }).default('info')
});

const OUR_PREFIXES =
    /^(?:PROXY|SALESFORCE|TOKEN|DIGEST|STATE|ACTIVE_CONVERSATION|HOURLY_CALL|RATE_LIMIT|LIMIT|LOG|CONVERSATION_DATA|DATA_CLOUD|INTERACTION)_/;

/**
 * Reads the settings from environment variables. An empty variable counts as not set.
 *
 * @throws {EnvironmentError} that names every variable that is missing or wrong, each with its cure
 */
export function parseEnvironment(variables: Readonly<Record<string, string | undefined>>): ParsedEnvironment {
    const given = Object.fromEntries(
        Object.entries(variables).filter(([, value]) => value !== undefined && value !== '')
    );
    const parsed = schema.safeParse(given, {
        error: (issue) => (issue.input === undefined ? 'is required; see docs/operations.md' : undefined)
    });
    if (!parsed.success) {
        throw new EnvironmentError(
            parsed.error.issues.map(({ path, message }) => ({ variable: String(path[0]), problem: message }))
        );
    }
    const unknownVariables = Object.keys(given).filter((name) => OUR_PREFIXES.test(name) && !(name in schema.shape));
    return { environment: toEnvironment(parsed.data), unknownVariables };
}

function toEnvironment(values: z.output<typeof schema>): Environment {
    return {
        host: values.PROXY_HOST,
        port: values.PROXY_PORT,
        audience: values.PROXY_AUDIENCE,
        allowedOrigins: values.PROXY_ALLOWED_ORIGINS,
        orgUrl: values.SALESFORCE_ORG_URL,
        apiVersion: values.SALESFORCE_API_VERSION,
        clientId: values.SALESFORCE_CLIENT_ID,
        privateKeyPem: values.SALESFORCE_PRIVATE_KEY,
        loginAudience: values.SALESFORCE_LOGIN_AUDIENCE ?? values.SALESFORCE_ORG_URL,
        certificatesFolder: values.TOKEN_CERTIFICATES,
        digestKeys: values.DIGEST_KEY,
        state: values.STATE_URL,
        activeConversationLimit: values.ACTIVE_CONVERSATION_LIMIT,
        activeConversationCeilings: {
            timeZone: values.ACTIVE_CONVERSATION_TIME_ZONE,
            periods: values.ACTIVE_CONVERSATION_SCHEDULE,
            otherwise: values.ACTIVE_CONVERSATION_CEILING
        },
        hourlyCallLimit: values.HOURLY_CALL_LIMIT,
        shares: { commitReserve: values.LIMIT_COMMIT_RESERVE, bulkMost: values.LIMIT_BULK_SHARE },
        rateLimitPerMinute: values.RATE_LIMIT_PER_MINUTE,
        rateLimitPerNetwork: values.RATE_LIMIT_PER_NETWORK,
        trustedHops: values.PROXY_TRUSTED_HOPS,
        loadBounds: { inFlight: values.PROXY_MAX_IN_FLIGHT, loopDelayMs: values.PROXY_MAX_LOOP_DELAY_MS },
        salesforceTimeoutMs: values.SALESFORCE_TIMEOUT_MS,
        lateWriteMs: values.SALESFORCE_LATE_WRITE_SECONDS * 1000,
        logLevel: values.LOG_LEVEL
    };
}
