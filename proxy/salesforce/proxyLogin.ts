import { createExchangeLogin, type ExchangeSettings } from './exchangeLogin.ts';
import { createJwtLogin } from './jwtLogin.ts';
import type { Login, LoginGround } from './login.ts';

/** What the proxy logs users in with: a client secret, or a private key. */
export interface ProxyLoginSettings extends Pick<ExchangeSettings, 'clientId' | 'pageTokens'> {
    readonly clientSecret: string | null;
    readonly privateKeyPem: string | null;
    readonly loginAudience: string;
    /** Epoch ms. */
    readonly now: () => number;
}

/** The way in that is set: by token exchange where there is a client secret. Throws at once when the private key cannot be read. */
export function proxyLogin(settings: ProxyLoginSettings): (ground: LoginGround) => Login {
    const { clientSecret, privateKeyPem } = settings;
    if (clientSecret !== null) return createExchangeLogin({ ...settings, clientSecret });
    if (privateKeyPem === null) throw new TypeError('neither a client secret nor a private key is set');
    return createJwtLogin({ ...settings, privateKeyPem });
}
