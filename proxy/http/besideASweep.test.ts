import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openSqliteState } from '../state/sqlite/openSqliteState.ts';
import { Writer } from '../state/writer.ts';
import { openStage } from './stage.ts';

describe('a proxy on the state file of a sweep', () => {
    it('does not start, and says what to do, until the sweep has ended', async () => {
        await using stage = await openStage();
        const sweep = openSqliteState(stage.statePath, Date.now);
        assert.equal(sweep.admit(Writer.Sweep), false);
        await stage.proxy.stop();
        assert.equal(sweep.admit(Writer.Sweep), true);

        await assert.rejects(
            stage.restartProxy(),
            /^Error: STATE_URL: a sweep works with this SQLite file\. .*--resume/
        );
        await sweep.close();
        await stage.restartProxy();

        assert.equal((await stage.call('/healthz')).status, 200);
    });
});
