/** `npm run openapi`: writes the proxy's OpenAPI document to docs/openapi.json. */
import { writeFileSync } from 'node:fs';
import { openApi } from '../proxy/openApi/openApi.ts';

writeFileSync(new URL('../docs/openapi.json', import.meta.url), `${JSON.stringify(openApi, null, 2)}\n`);
