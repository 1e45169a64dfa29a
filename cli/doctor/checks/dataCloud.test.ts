import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage, type Stage } from '../../../proxy/http/stage.ts';
import { createDataCloud } from '../../../proxy/salesforce/createDataCloud.ts';
import type { Finding } from '../finding.ts';
import { checkDataCloud } from './dataCloud.ts';

describe('redact-inline doctor on Data Cloud', () => {
    let stage: Stage;
    before(async () => {
        stage = await openStage({ copies: 'dataCloud' });
    });
    after(() => stage[Symbol.asyncDispose]());

    const findingWith = async (settings: object): Promise<Finding> => {
        const { dataCloud: access, orgUrl } = stage.environment;
        assert.ok(access);
        const dataCloud = createDataCloud({ ...access, orgUrl, timeoutMs: 5_000, now: Date.now, ...settings });
        try {
            return await checkDataCloud(dataCloud, new AbortController().signal);
        } finally {
            await dataCloud.close();
        }
    };

    it('finds nothing wrong where it can be asked, and reads no copy', async () => {
        assert.equal((await findingWith({})).verdict, 'fine');
    });

    it('names the cure for an app, a tenant, names and a scope that are wrong', async () => {
        const std = { object: 'std__ConversationEntryDmo__dlm', fieldPrefix: 'std' };
        const cures = [
            [{ clientId: 'nobody' }, /consumer key/],
            [{ clientSecret: 'wrong' }, /consumer secret/],
            [{ url: 'http://127.0.0.1:9' }, /tenant-specific endpoint/],
            [{ names: std }, /DATA_CLOUD_OBJECT/]
        ] as const;

        for (const [settings, cure] of cures) {
            const finding = await findingWith(settings);
            assert.equal(finding.verdict, 'failure');
            assert.match(finding.cure ?? '', cure);
        }
        await stage.org.addFault({
            match: { path: '/services/a360/token' },
            fault: { kind: 'status', status: 400, errorCode: 'invalid_scope' }
        });
        assert.match((await findingWith({})).cure ?? '', /cdp_query_api/);
    });
});
