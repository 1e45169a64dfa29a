/** The OpenAPI 3.1 document of the proxy. */
export const openApi = { openapi: '3.1.0', info: { title: 'redact-inline proxy', version: '0.1.0' }, paths: {} };
