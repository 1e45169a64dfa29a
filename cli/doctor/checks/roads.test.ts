import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { InteractionRefusedError } from '../../../proxy/salesforce/interactionGateway.ts';
import { createInteractionService } from '../../../proxy/salesforce/interactionService.ts';
import { createJwtLogin } from '../../../proxy/salesforce/jwtLogin.ts';
import { enterSimulatedOrg, type SimulatedOrg } from '../../../proxy/salesforce/testing/simulatedOrg.ts';
import { startOrg } from '../../../simulator/org/startOrg.ts';
import type { Finding } from '../finding.ts';
import { checkInteraction } from './interaction.ts';
import { checkUploads } from './permissions.ts';

const CLIENT = 'history';
const UPLOAD = '/connect/conversations/upload';

describe('redact-inline doctor on what else a user is to do', () => {
    const { privateKey: privateKeyPem, publicKey: publicKeyPem } = generateKeyPairSync('rsa', {
        modulusLength: 2048,
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
    });
    let org: SimulatedOrg;
    before(async () => {
        org = await enterSimulatedOrg(await startOrg());
    });
    after(() => org[Symbol.asyncDispose]());

    const asked = async (settings: object = {}, targetOrg?: string): Promise<Finding> => {
        const service = createInteractionService(
            {
                orgUrl: org.url,
                apiVersion: '67.0',
                interactionUrl: `${org.url}/scrt`,
                authorizationContext: 'Northwind_BotChannel',
                format: null,
                timeoutMs: 5_000,
                now: Date.now,
                ...settings
            },
            createJwtLogin({ clientId: CLIENT, privateKeyPem, loginAudience: org.url, now: Date.now })
        );
        try {
            return await checkInteraction(
                service.actAs(org.user('supervisor'), new AbortController().signal),
                targetOrg
            );
        } finally {
            await service.close();
        }
    };
    const grant = async (scopes: readonly string[]): Promise<void> => {
        await org.control('POST', 'clients', { clientId: CLIENT, publicKeyPem, scopes });
    };

    it('says that the Interaction Service takes token, scope and context, and establishes nothing', async () => {
        await grant(['interaction_api']);
        const before = await org.control('GET', 'objects/Conversation');

        const finding = await asked();

        assert.deepEqual([finding.verdict, finding.cure], ['fine', null]);
        assert.match(finding.found, /interaction_api/);
        assert.deepEqual(await org.control('GET', 'objects/Conversation'), before);
    });

    it('names the cure for a scope, a context and an address that are wrong', async () => {
        await grant(['interaction_api']);
        const cures = [
            [{ authorizationContext: 'Nobody_Channel' }, /INTERACTION_AUTHORIZATION_CONTEXT/],
            [{ interactionUrl: `${org.url}/nowhere` }, /my\.salesforce-scrt\.com/],
            [{ interactionUrl: 'http://127.0.0.1:9' }, /Let this machine call INTERACTION_SERVICE_URL/]
        ] as const;
        for (const [settings, cure] of cures) {
            const finding = await asked(settings);
            assert.equal(finding.verdict, 'failure', finding.found);
            assert.match(finding.cure ?? '', cure, finding.found);
        }

        await grant(['api']);
        const finding = await asked();
        assert.equal(finding.verdict, 'failure');
        assert.match(finding.found, /10003.*lacks the scope interaction_api/);
        assert.match(finding.cure ?? '', /Add the scope interaction_api/);
        const ofSf = await asked({}, 'acme');
        assert.match(ofSf.cure ?? '', /sf org login web --alias acme --client-id .*interaction_api/);
    });

    it('says of a service that is busy, or refuses the token, without a code what to do about that', async () => {
        const words = [
            [429, /takes no more calls for now/, /again later/],
            [503, /takes no more calls for now/, /again later/],
            [401, /access token is not valid/, /JWT-based access tokens/]
        ] as const;
        for (const [status, meaning, cure] of words) {
            const refusal = new InteractionRefusedError({ code: null, status, retryAfterSeconds: null });
            const finding = await checkInteraction({ establishConversation: () => Promise.reject(refusal) });

            assert.equal(finding.verdict, 'failure');
            assert.match(finding.found, meaning);
            assert.match(finding.cure ?? '', cure);
            assert.doesNotMatch(finding.cure ?? '', /Compare/);
        }
    });

    it('says who may upload, and names the cure for who may not or sees too little', async () => {
        const signal = new AbortController().signal;
        const looked = await Promise.all(
            ['uploader', 'supervisor', 'noconversation'].map((name) =>
                checkUploads(
                    org.salesforce.setupAs(org.user(name), signal),
                    org.salesforce.uploadAs(org.user(name), signal)
                )
            )
        );

        assert.deepEqual(
            looked.map((findings) => findings.map(({ verdict }) => verdict)),
            [
                ['fine', 'fine', 'fine'],
                ['failure', 'fine', 'failure'],
                ['failure', 'failure', 'failure']
            ]
        );
        const [, [inPanel, , right] = [], [, lookups] = []] = looked;
        assert.match(inPanel?.cure ?? '', /Assign Redact Inline Operator/);
        assert.match(right?.cure ?? '', /no document names/);
        assert.match(lookups?.found ?? '', /does not see VoiceCall, or not all/);
        assert.match(lookups?.cure ?? '', /read access/);
    });

    it('does not say that a user may upload where Salesforce does not answer', async () => {
        const fault = { kind: 'status', status: 503, errorCode: 'SERVER_UNAVAILABLE' };
        await org.control('POST', 'faults', { match: { path: UPLOAD }, fault });
        const user = org.user('uploader');
        const signal = new AbortController().signal;

        const findings = await checkUploads(
            org.salesforce.setupAs(user, signal),
            org.salesforce.uploadAs(user, signal)
        );

        const right = findings.at(-1);
        assert.deepEqual(
            findings.map(({ verdict }) => verdict),
            ['fine', 'fine', 'unknown']
        );
        assert.match(right?.found ?? '', /could not be asked for: the org .*SALESFORCE_/);
        assert.match(right?.cure ?? '', /again/);
    });
});
