import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'node:test';
import { parseEnvironment } from './environment.ts';
import { EnvironmentError } from './environmentError.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PEM = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));

const REQUIRED = {
    SALESFORCE_ORG_URL: 'https://acme.my.salesforce.com/',
    SALESFORCE_CLIENT_ID: '3MVG9',
    SALESFORCE_PRIVATE_KEY: PEM,
    TOKEN_CERTIFICATES: '/etc/redact-inline/certificates',
    DIGEST_KEY: Buffer.alloc(32, 'k').toString('base64')
};

function problemsOf(variables: Readonly<Record<string, string>>): readonly string[] {
    try {
        parseEnvironment(variables);
    } catch (error) {
        assert.ok(error instanceof EnvironmentError);
        return error.problems.map(({ variable }) => variable);
    }
    return [];
}

describe('parseEnvironment', () => {
    it('fills in the documented defaults', () => {
        const { environment, unknownVariables } = parseEnvironment(REQUIRED);

        assert.deepEqual(
            { ...environment, privateKeyPem: '', digestKeys: [] },
            {
                host: '127.0.0.1',
                port: 8787,
                audience: 'http://127.0.0.1:8787',
                allowedOrigins: [],
                orgUrl: 'https://acme.my.salesforce.com',
                apiVersion: '67.0',
                clientId: '3MVG9',
                privateKeyPem: '',
                clientSecret: null,
                loginAudience: 'https://acme.my.salesforce.com',
                certificatesFolder: '/etc/redact-inline/certificates',
                digestKeys: [],
                state: { kind: 'sqlite', path: '.state/redact-inline.db' },
                activeConversationLimit: 11_000,
                activeConversationCeilings: { timeZone: 'UTC', periods: [], otherwise: 2_000 },
                hourlyCallLimit: 1_000,
                shares: { commitReserve: 5, bulkMost: 50 },
                rateLimitPerMinute: 300,
                rateLimitPerNetwork: 6_000,
                trustedHops: 0,
                loadBounds: { inFlight: 200, loopDelayMs: 500 },
                mostUploadBytes: 16_777_216,
                salesforceTimeoutMs: 15_000,
                lateWriteMs: 60_000,
                conversationData: null,
                dataCloud: null,
                interaction: null,
                logLevel: 'info'
            }
        );
        assert.deepEqual(unknownVariables, []);
    });

    it('names every variable that is missing, all together', () => {
        assert.deepEqual(problemsOf({}).toSorted(), Object.keys(REQUIRED).toSorted());
    });

    it('counts an empty variable as missing', () => {
        assert.deepEqual(problemsOf({ ...REQUIRED, DIGEST_KEY: '' }), ['DIGEST_KEY']);
    });

    const WRONG: Readonly<Record<string, readonly string[]>> = {
        PROXY_PORT: ['65536', '-1', '8787.5', 'eighty'],
        PROXY_ALLOWED_ORIGINS: ['https://acme.lightning.force.com/', '*', 'acme.lightning.force.com'],
        SALESFORCE_ORG_URL: [
            'http://acme.my.salesforce.com',
            'acme.my.salesforce.com',
            'https://acme.my.salesforce.com/path'
        ],
        SALESFORCE_API_VERSION: ['67', '51.0', 'v67.0'],
        SALESFORCE_PRIVATE_KEY: ['/nowhere/key.pem', '-----BEGIN PRIVATE KEY-----\nno\n-----END PRIVATE KEY-----'],
        DIGEST_KEY: [
            `${Buffer.alloc(32, 'k').toString('base64')},c2hvcnQ=`,
            'c2hvcnQ=',
            'not base64 at all, though it is long enough for one'
        ],
        PROXY_MAX_UPLOAD_BYTES: ['1023', '1GB'],
        STATE_URL: ['postgres://localhost', 'sqlite:', 'redis://'],
        ACTIVE_CONVERSATION_CEILING: ['0'],
        ACTIVE_CONVERSATION_SCHEDULE: [
            'at night 9000',
            'Mon 08:00-18:60 1',
            'Mon-Someday 08:00-18:00 1',
            'Mon 08:00-25:00 1'
        ],
        ACTIVE_CONVERSATION_TIME_ZONE: ['Berlin'],
        LIMIT_COMMIT_RESERVE: ['91'],
        LIMIT_BULK_SHARE: ['0'],
        HOURLY_CALL_LIMIT: ['many'],
        SALESFORCE_TIMEOUT_MS: ['5'],
        SALESFORCE_LATE_WRITE_SECONDS: ['4000'],
        LOG_LEVEL: ['loud']
    };

    for (const [variable, values] of Object.entries(WRONG)) {
        it(`refuses a wrong ${variable}`, () => {
            for (const value of values) {
                assert.throws(
                    () => parseEnvironment({ ...REQUIRED, [variable]: value }),
                    (error: unknown) =>
                        error instanceof EnvironmentError &&
                        error.problems.every((problem) => problem.variable === variable)
                );
            }
        });
    }

    it('takes a value without the blanks and line ends around it, and none in quotes', () => {
        const written = { SALESFORCE_CLIENT_ID: ' 3MVG9\n', STATE_URL: 'sqlite:/state/a.db\r\n', PROXY_PORT: '\n' };

        const { environment } = parseEnvironment({ ...REQUIRED, ...written });

        assert.deepEqual(
            [environment.clientId, environment.state, environment.port],
            ['3MVG9', { kind: 'sqlite', path: '/state/a.db' }, 8787]
        );
        for (const quote of ['"', "'"]) {
            const variables = {
                ...REQUIRED,
                SALESFORCE_CLIENT_ID: `${quote}3MVG9${quote}`,
                PROXY_PORT: `${quote}1${quote}`
            };
            assert.deepEqual(problemsOf(variables), ['PROXY_PORT', 'SALESFORCE_CLIENT_ID']);
        }
    });

    it('quotes nothing of a wrong secret', () => {
        for (const variable of ['SALESFORCE_PRIVATE_KEY', 'DIGEST_KEY']) {
            const value = 'something secret that is wrong';

            assert.throws(
                () => parseEnvironment({ ...REQUIRED, [variable]: value }),
                (error: unknown) => error instanceof EnvironmentError && !error.message.includes('secret that')
            );
        }
    });

    it('takes http on loopback, several origins, and a key with escaped line breaks', () => {
        const { environment } = parseEnvironment({
            ...REQUIRED,
            SALESFORCE_ORG_URL: 'http://127.0.0.1:8790',
            SALESFORCE_PRIVATE_KEY: PEM.replaceAll('\n', '\\n'),
            PROXY_ALLOWED_ORIGINS: 'https://a.lightning.force.com, https://b.lightning.force.com'
        });

        assert.equal(environment.orgUrl, 'http://127.0.0.1:8790');
        assert.equal(environment.privateKeyPem, PEM);
        assert.deepEqual(environment.allowedOrigins, [
            'https://a.lightning.force.com',
            'https://b.lightning.force.com'
        ]);
    });

    it('names variables with our prefixes that it does not know', () => {
        const { unknownVariables } = parseEnvironment({ ...REQUIRED, PROXY_PROT: '1', PATH: '/bin', LOGNAME: 'me' });

        assert.deepEqual(unknownVariables, ['PROXY_PROT']);
    });

    it('takes Data Cloud by its three variables together, with names that may be others', () => {
        const access = {
            DATA_CLOUD_URL: 'https://tenant.c360a.salesforce.com/',
            DATA_CLOUD_CLIENT_ID: 'copies',
            DATA_CLOUD_CLIENT_SECRET: 'secret'
        };
        const namesOf = (names: object): unknown =>
            parseEnvironment({ ...REQUIRED, ...access, ...names }).environment.dataCloud;
        const app = { url: 'https://tenant.c360a.salesforce.com', clientId: 'copies', clientSecret: 'secret' };

        assert.deepEqual(namesOf({}), {
            ...app,
            dataspace: null,
            names: { object: 'ssot__ConversationEntry__dlm', fieldPrefix: 'ssot' }
        });
        assert.deepEqual(
            namesOf({ DATA_CLOUD_OBJECT: 'std__ConversationEntryDmo__dlm', DATA_CLOUD_DATASPACE: 'service' }),
            { ...app, dataspace: 'service', names: { object: 'std__ConversationEntryDmo__dlm', fieldPrefix: 'std' } }
        );
        assert.deepEqual(namesOf({ DATA_CLOUD_OBJECT: 'Entries__dlm', DATA_CLOUD_FIELD_PREFIX: 'ssot' }), {
            ...app,
            dataspace: null,
            names: { object: 'Entries__dlm', fieldPrefix: 'ssot' }
        });
        assert.deepEqual(problemsOf({ ...REQUIRED, DATA_CLOUD_CLIENT_ID: 'copies' }), [
            'DATA_CLOUD_URL',
            'DATA_CLOUD_CLIENT_SECRET'
        ]);
        assert.deepEqual(problemsOf({ ...REQUIRED, DATA_CLOUD_OBJECT: "x' OR 1=1" }), ['DATA_CLOUD_OBJECT']);
    });
});
