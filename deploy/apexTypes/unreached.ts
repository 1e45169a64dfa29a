import type { UnreachedStatement } from './reach.ts';

/** Statements in methods that tests do call, which by reading no test gets to. */
export const UNREACHED: readonly UnreachedStatement[] = [
    {
        apex: 'ProxyToken',
        statement: "return Crypto.signWithCertificate('RSA-SHA256', input, certificate);",
        why: 'tests stand in for the certificate, which none can create'
    },
    {
        apex: 'ProxyTokenSettings',
        statement: "throw new InvalidException('The custom metadata record RedactInline_Config.Default is missing');",
        why: 'tests see the record that is deployed with the classes'
    },
    {
        apex: 'ProxyTokenExchange',
        statement: 'return Auth.JWTUtil.validateJWTWithCert(token, certificate) != null;',
        why: 'tests stand in for the certificate, which none can create'
    }
];
