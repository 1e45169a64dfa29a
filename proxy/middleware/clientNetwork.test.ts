import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clientNetwork } from './clientNetwork.ts';

function from(remoteAddress: string, forwarded?: string): Parameters<typeof clientNetwork>[0] {
    return { socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } };
}

describe('clientNetwork', () => {
    it('believes no header unless a proxy in front is trusted', () => {
        assert.equal(clientNetwork(from('192.0.2.1', '203.0.113.9'), 0), '192.0.2.1');
    });

    it('takes what the trusted proxies have appended, and not what was claimed before them', () => {
        const asked = from('10.0.0.1', '198.51.100.66, 203.0.113.9,10.0.0.2');

        assert.equal(clientNetwork(asked, 1), '10.0.0.2');
        assert.equal(clientNetwork(asked, 2), '203.0.113.9');
    });

    it('takes the address of the connection where fewer have spoken, or no address is told', () => {
        assert.equal(clientNetwork(from('192.0.2.1', '203.0.113.9'), 2), '192.0.2.1');
        assert.equal(clientNetwork(from('192.0.2.1', 'unknown'), 1), '192.0.2.1');
        assert.equal(clientNetwork(from('192.0.2.1'), 1), '192.0.2.1');
    });

    it('takes all IPv6 addresses of a host for one, and an IPv4 address in their form for itself', () => {
        assert.equal(clientNetwork(from('2001:db8:0:1:a::1'), 0), '2001:db8:0:1::/64');
        assert.equal(clientNetwork(from('2001:0db8::2'), 0), '2001:db8:0:0::/64');
        assert.equal(clientNetwork(from('::ffff:192.0.2.1'), 0), '192.0.2.1');
    });

    it('passes over a port', () => {
        assert.equal(clientNetwork(from('10.0.0.1', '203.0.113.9:4711'), 1), '203.0.113.9');
        assert.equal(clientNetwork(from('10.0.0.1', '[2001:db8::1]:4711'), 1), '2001:db8:0:0::/64');
    });
});
