import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { SweepPlan } from '../../proxy/usecases/sweep/planSweep.ts';
import { planWords } from './sweepWords.ts';

const PLAN: SweepPlan = {
    records: 900,
    conversations: 450,
    held: 0,
    recentlyEnded: 0,
    warmRecords: [],
    live: 0,
    withoutConversation: 0,
    lacking: [],
    ends: { earliest: 0, latest: 0 },
    calls: { least: 900, most: 900 },
    dataCalls: 900
};

it('the words of a plan give calls to the entries resource as the least, for a long conversation takes more', () => {
    const words = (calls: SweepPlan['calls']): string => planWords({ ...PLAN, calls }, 0).join('\n');

    assert.match(
        words({ least: 900, most: 900 }),
        /^at least 900 calls to the entries resource: a conversation of more/m
    );
    assert.match(
        words({ least: 900, most: 3600 }),
        /^at least 900 calls to the entries resource, 3,600 where something is redacted in every record: a con/m
    );
    assert.match(words({ least: 1, most: 1 }), /^at least 1 call to the entries resource: /m);
    assert.match(words({ least: 0, most: 0 }), /^0 calls to the entries resource$/m);
});

it('the words of a plan give calls to the Conversation Data API as the least, and none where it is not set up', () => {
    const said = (plan: SweepPlan): readonly string[] =>
        planWords(plan, 0).filter((line) => line.includes('Conversation Data API'));

    assert.match(said(PLAN).join(), /^at least 900 calls to the Conversation Data API, 45 a minute at most/);
    assert.deepEqual(said({ ...PLAN, dataCalls: 0 }), []);
});
