import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startTestOrg, type Refusals } from '../testing/startTestOrg.ts';

describe('the active conversations', () => {
    it('count what is read for 30 minutes from the last call', async (t) => {
        const org = await startTestOrg(t);
        const agent = await org.signIn('agent');
        const { conversationIdentifier } = await org.seeded('cardAndSsn');
        const isActive = async (): Promise<boolean> => {
            const { body } = await org.control<{ activeConversations: string[] }>('GET', '/counters');
            return body.activeConversations.includes(conversationIdentifier);
        };

        const before = await isActive();
        await agent.readEntries(conversationIdentifier);
        await org.control('POST', '/clock', { advanceMs: 29 * 60_000 });
        await agent.readEntries(conversationIdentifier);
        await org.control('POST', '/clock', { advanceMs: 29 * 60_000 });
        const restarted = await isActive();
        await org.control('POST', '/clock', { advanceMs: 60_000 });

        assert.deepEqual([before, restarted, await isActive()], [false, true, false]);
    });

    it('refuse one too many and drop its messages, while an active one is served', async (t) => {
        const org = await startTestOrg(t, { switches: { activeConversationLimit: 4 } });
        const agent = await org.signIn('agent');
        const { conversationIdentifier: first } = await org.seeded('cardAndSsn');
        const { conversationIdentifier: second } = await org.seeded('manyScripts');

        const served = await agent.readEntries(first);
        const refused = await agent.call<Refusals>('GET', `/connect/conversation/${second}/entries`);
        const dropped = await org.control('POST', `/conversations/${second}/entries`, { messageText: 'lost' });
        const again = await agent.readEntries(first);
        await org.control('PATCH', '/switches', { activeConversationsFull: 'ignore' });
        const ignored = await agent.readEntries(second);

        assert.deepEqual([served.status, again.status, ignored.status], [200, 200, 200]);
        assert.deepEqual([refused.status, refused.body[0]?.errorCode], [503, 'SERVER_UNAVAILABLE']);
        assert.deepEqual(dropped.body, { dropped: true });
        assert.equal(ignored.body.conversationEntries.length, 11);
    });
});

describe('the hourly limit', () => {
    it('counts entries calls of each user within the last 60 minutes', async (t) => {
        const org = await startTestOrg(t, { switches: { hourlyLimit: 2, limitRetryAfter: 'present' } });
        const agent = await org.signIn('agent');
        const supervisor = await org.signIn('supervisor');
        const { conversationIdentifier } = await org.seeded('cardAndSsn');
        const path = `/connect/conversation/${conversationIdentifier}/entries`;

        await agent.readEntries(conversationIdentifier);
        await org.control('POST', '/clock', { advanceMs: 600_000 });
        await agent.readEntries(conversationIdentifier);
        const third = await agent.call<Refusals>('GET', path);
        const other = await supervisor.call('GET', path);
        await org.control('PATCH', '/switches', { hourlyLimitAnswer: 'status429', limitRetryAfter: 'absent' });
        const as429 = await agent.call('GET', path);
        await org.control('POST', '/clock', { advanceMs: 3_000_000 });
        const later = await agent.call('GET', path);

        assert.deepEqual([third.status, third.body[0]?.errorCode], [503, 'REQUEST_LIMIT_EXCEEDED']);
        assert.match(third.headers.get('Retry-After') ?? '', /^(?:2999|3000)$/);
        assert.equal(other.status, 200);
        assert.deepEqual([as429.status, as429.headers.get('Retry-After')], [429, null]);
        assert.equal(later.status, 200);
    });
});

describe('the daily limit', () => {
    it('counts the calls of 24 hours, tells it in a header and refuses beyond it', async (t) => {
        let clock = Date.now();
        const org = await startTestOrg(t, {
            now: () => clock,
            switches: { dailyLimit: 2, limitInfo: 'usageAndBursts' }
        });
        const agent = await org.signIn('agent');

        const first = await agent.call<{ DailyApiRequests: object }>('GET', '/limits');
        const second = await agent.query('SELECT Id FROM VoiceCall');
        const third = await agent.call<Refusals>('GET', '/limits');
        await org.control('PATCH', '/switches', { dailyLimitAnswer: 'status429' });
        const as429 = await agent.call('GET', '/limits');
        clock += 23 * 3_600_000;
        const renewed = await org.signIn('agent');
        const sameDay = await renewed.call('GET', '/limits');
        clock += 3_600_000;
        const nextDay = await renewed.call('GET', '/limits');

        assert.deepEqual([as429.status, sameDay.status, nextDay.status], [429, 429, 200]);
        assert.equal(third.headers.get('Sforce-Limit-Info'), 'api-usage=2/2; api-bursts=1/750');
        assert.deepEqual(first.body.DailyApiRequests, { Max: 2, Remaining: 1 });
        assert.equal(second.headers.get('Sforce-Limit-Info'), 'api-usage=2/2; api-bursts=1/750');
        assert.deepEqual([third.status, third.body[0]?.errorCode], [403, 'REQUEST_LIMIT_EXCEEDED']);
    });
});
