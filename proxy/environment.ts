import { z } from 'zod';
import type { CeilingSchedule } from './limits/ceilings.ts';
import type { Shares } from './limits/priority.ts';
import { otherSystemsOf, type OtherSystems } from './otherSystems.ts';
import type { StatePlace } from './state/statePlace.ts';
import { EnvironmentError } from './environmentError.ts';
import {
    ceilingPeriods,
    dataModelName,
    digestKeys,
    httpsAddress,
    httpsUrl,
    origins,
    privateKey,
    statePlace,
    timeZone,
    wholeNumber
} from './variableTypes.ts';

/** The proxy's settings, read once and checked whole. docs/operations.md explains each variable. */
export interface Environment extends OtherSystems {
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
    /** Exchanges the tokens of pages for access tokens; `null` where the private key signs for those. */
    readonly clientSecret: string | null;
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
    /** The most bytes that a file of an upload may have. */
    readonly mostUploadBytes: number;
    /** For one call to Salesforce. */
    readonly salesforceTimeoutMs: number;
    /** How long after it was sent Salesforce may make a PATCH that it has not answered, ms. */
    readonly lateWriteMs: number;
    readonly logLevel: string;
}

/** The settings of the proxy itself, which needs no private key where it exchanges tokens. */
export interface ProxyEnvironment extends Omit<Environment, 'privateKeyPem'> {
    readonly privateKeyPem: string | null;
}

/**
 * The settings of a command that enters the org with a login that somebody else keeps: without those that only the proxy and its own
 * client app have a use for.
 */
export interface CommandEnvironment extends Omit<
    Environment,
    'clientId' | 'clientSecret' | 'privateKeyPem' | 'loginAudience' | 'certificatesFolder' | 'digestKeys'
> {
    /** `null` where none is set; what writes or reads audit events needs one. */
    readonly digestKeys: Environment['digestKeys'] | null;
}

/** An environment, and the variables with our prefixes that the proxy does not know: likely misspelt. */
export interface ParsedEnvironment<Settings = Environment> {
    readonly environment: Settings;
    readonly unknownVariables: readonly string[];
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const schema = z.object({
    PROXY_HOST: z.string().default('127.0.0.1'),
    PROXY_PORT: wholeNumber(0, 65_535).default(8787),
    PROXY_AUDIENCE: z.string().default('http://127.0.0.1:8787'),
    PROXY_ALLOWED_ORIGINS: origins.default([]),
    PROXY_TRUSTED_HOPS: wholeNumber(0, 10).default(0),
    PROXY_MAX_IN_FLIGHT: wholeNumber(1, 100_000).default(200),
    PROXY_MAX_LOOP_DELAY_MS: wholeNumber(0, 60_000).default(500),
    PROXY_MAX_UPLOAD_BYTES: wholeNumber(1_024, 67_108_864).default(16_777_216),
    SALESFORCE_ORG_URL: httpsUrl,
    SALESFORCE_API_VERSION: z
        .string()
        .regex(/^\d{2,3}\.0$/, 'give a version such as 67.0')
        .refine((version) => Number(version) >= 52, 'give 52.0 or later')
        .default('67.0'),
    SALESFORCE_CLIENT_ID: z.string(),
    SALESFORCE_PRIVATE_KEY: privateKey,
    SALESFORCE_CLIENT_SECRET: z.string().optional(),
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
    CONVERSATION_DATA_URL: httpsAddress.optional(),
    CONVERSATION_DATA_CLIENT_ID: z.string().optional(),
    CONVERSATION_DATA_CLIENT_SECRET: z.string().optional(),
    DATA_CLOUD_URL: httpsAddress.optional(),
    DATA_CLOUD_CLIENT_ID: z.string().optional(),
    DATA_CLOUD_CLIENT_SECRET: z.string().optional(),
    DATA_CLOUD_DATASPACE: z.string().optional(),
    DATA_CLOUD_OBJECT: dataModelName.default('ssot__ConversationEntry__dlm'),
    DATA_CLOUD_FIELD_PREFIX: dataModelName.optional(),
    INTERACTION_SERVICE_URL: httpsAddress.optional(),
    INTERACTION_AUTHORIZATION_CONTEXT: z
        .string()
        .regex(
            /^\w{1,240}$/,
            'give PREFIX_NAME of the ConversationChannelDefinition, such as Partner1_ChannelDefinition1'
        )
        .optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, { error: `give one of ${LOG_LEVELS.join(', ')}` }).default('info')
});

const OUR_PREFIXES =
    /^(?:PROXY|SALESFORCE|TOKEN|DIGEST|STATE|ACTIVE_CONVERSATION|HOURLY_CALL|RATE_LIMIT|LIMIT|LOG|CONVERSATION_DATA|DATA_CLOUD|INTERACTION)_/;

const exchangeSchema = schema.partial({ SALESFORCE_PRIVATE_KEY: true });

const commandSchema = schema.partial({
    SALESFORCE_CLIENT_ID: true,
    SALESFORCE_PRIVATE_KEY: true,
    TOKEN_CERTIFICATES: true,
    DIGEST_KEY: true
});

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from environment variables. An empty variable counts as not set.
 *
 * @throws {EnvironmentError} that names every variable that is missing or wrong, each with its cure
 */
export function parseEnvironment(variables: Variables): ParsedEnvironment {
    const privateKeyPem = parse(schema, withoutEmpty(variables)).SALESFORCE_PRIVATE_KEY;
    const { environment, unknownVariables } = parseProxyEnvironment(variables);
    return { environment: { ...environment, privateKeyPem }, unknownVariables };
}

/**
 * Reads the settings of the proxy as {@link parseEnvironment} does, but for the private key where a client secret is set.
 *
 * @throws {EnvironmentError} that names every variable that is missing or wrong, each with its cure
 */
export function parseProxyEnvironment(variables: Variables): ParsedEnvironment<ProxyEnvironment> {
    const given = withoutEmpty(variables);
    const values = parse(given['SALESFORCE_CLIENT_SECRET'] === undefined ? schema : exchangeSchema, given);
    const unknownVariables = Object.keys(given).filter((name) => OUR_PREFIXES.test(name) && !(name in schema.shape));
    return {
        environment: {
            ...commonOf(values),
            clientId: values.SALESFORCE_CLIENT_ID,
            clientSecret: values.SALESFORCE_CLIENT_SECRET ?? null,
            privateKeyPem: values.SALESFORCE_PRIVATE_KEY ?? null,
            loginAudience: values.SALESFORCE_LOGIN_AUDIENCE ?? values.SALESFORCE_ORG_URL,
            certificatesFolder: values.TOKEN_CERTIFICATES,
            digestKeys: values.DIGEST_KEY
        },
        unknownVariables
    };
}

/**
 * Reads the settings of a command from the same variables. An empty one counts as not set.
 *
 * @throws {EnvironmentError} that names every variable that is missing or wrong, each with its cure
 */
export function parseCommandEnvironment(variables: Variables): CommandEnvironment {
    const values = parse(commandSchema, withoutEmpty(variables));
    return { ...commonOf(values), digestKeys: values.DIGEST_KEY ?? null };
}

/** A line end or a blank around a value came with the file that it was read from. */
function withoutEmpty(variables: Variables): Variables {
    return Object.fromEntries(
        Object.entries(variables)
            .map(([name, value]) => [name, value?.trim()] as const)
            .filter(([, value]) => value !== undefined && value !== '')
    );
}

const QUOTED = /^(["'`]).*\1$/s;
/** An env file of a container has no quotes: they would be letters of a secret, which is told much later, by Salesforce. */
const QUOTES = 'has quotes around it, which count as part of the value; leave them out';

function parse<Output>(wanted: z.ZodType<Output>, given: Variables): Output {
    const quoted = Object.keys(schema.shape).filter((name) => QUOTED.test(given[name] ?? ''));
    const parsed = wanted.safeParse(given, {
        error: (issue) => (issue.input === undefined ? 'is required; see docs/operations.md' : undefined)
    });
    if (parsed.success && quoted.length === 0) return parsed.data;
    const others = (parsed.error?.issues ?? [])
        .map(({ path, message }) => ({ variable: String(path[0]), problem: message }))
        .filter(({ variable }) => !quoted.includes(variable));
    throw new EnvironmentError([...quoted.map((variable) => ({ variable, problem: QUOTES })), ...others]);
}

function commonOf(values: z.output<typeof commandSchema>): Omit<CommandEnvironment, 'digestKeys'> {
    return {
        host: values.PROXY_HOST,
        port: values.PROXY_PORT,
        audience: values.PROXY_AUDIENCE,
        allowedOrigins: values.PROXY_ALLOWED_ORIGINS,
        orgUrl: values.SALESFORCE_ORG_URL,
        apiVersion: values.SALESFORCE_API_VERSION,
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
        mostUploadBytes: values.PROXY_MAX_UPLOAD_BYTES,
        salesforceTimeoutMs: values.SALESFORCE_TIMEOUT_MS,
        lateWriteMs: values.SALESFORCE_LATE_WRITE_SECONDS * 1000,
        ...otherSystemsOf(values),
        logLevel: values.LOG_LEVEL
    };
}
