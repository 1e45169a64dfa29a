import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ipVersion } from './ip.ts';

describe('ipVersion', () => {
    it('knows addresses set aside for documentation and refuses near misses', () => {
        for (const written of ['192.0.2.1', '203.0.113.255']) assert.equal(ipVersion(written), 4, written);
        for (const written of ['2001:db8::1', '::', '::ffff:192.0.2.1']) assert.equal(ipVersion(written), 6, written);
        for (const written of ['', '192.0.2', '192.0.2.256', '192.0.2.01', '2001:db8::1::2', '1.2.3.4.5']) {
            assert.equal(ipVersion(written), null, written);
        }
    });
});
