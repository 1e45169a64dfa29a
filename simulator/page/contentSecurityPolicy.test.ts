import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

describe('contentSecurityPolicy', () => {
    const directives = contentSecurityPolicy(['http://127.0.0.1:8787/']).split('; ');

    test('lets the page call its own origin and trusted sites only', () => {
        assert.ok(directives.includes("connect-src 'self' http://127.0.0.1:8787"));
    });

    test('lets the page call its own origin only where no site is trusted', () => {
        assert.ok(contentSecurityPolicy([]).split('; ').includes("connect-src 'self'"));
    });

    test('runs no inline script', () => {
        assert.ok(directives.includes("script-src 'self'"));
    });

    test('allows nothing that it does not name', () => {
        assert.ok(directives.includes("default-src 'none'"));
    });
});
