import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { Path } from './paths.ts';

/** Modules of the platform whose exports a file of the page's platform folder has under the same names. */
const SAME_NAMES: Readonly<Record<string, string>> = {
    'lightning/messageService': 'messageService',
    'lightning/platformShowToastEvent': 'platformShowToastEvent',
    'lightning/refresh': 'refresh'
};

/** Modules of the platform that are one value: what exports it in the platform folder. */
const ONE_VALUE: Readonly<Record<string, string>> = {
    '@salesforce/i18n/dir': 'dir',
    '@salesforce/i18n/lang': 'lang',
    '@salesforce/i18n/locale': 'locale',
    '@salesforce/i18n/timeZone': 'timeZone',
    '@salesforce/apex/ProxyRelayController.send': 'sendToProxy',
    '@salesforce/apex/ProxyTokenController.mint': 'mint',
    '@salesforce/messageChannel/RedactInline__c': 'redactInlineChannel',
    '@salesforce/user/Id': 'userId'
};

/** Files that export several values. */
const FILES: Readonly<Record<string, string>> = { dir: 'language', lang: 'language', locale: 'language' };

/** Kinds of modules under `@salesforce/` that lightning-base-components has nothing of. */
const PLATFORM_ONLY = ['apex', 'customPermission', 'messageChannel', 'resourceUrl', 'schema', 'user'];

const FORMAT = '@salesforce/i18n/';

/** Serves the modules that only Salesforce has. One that nothing stands in for fails the build, by name. */
export function platformModules(): Plugin {
    return {
        name: 'platform-modules',
        resolveId(id) {
            const file = SAME_NAMES[id];
            if (file) return platformFile(file);
            if (valueModule(id)) return `\0${id}`;
            if (id.startsWith(FORMAT)) return join(Path.baseFormats, `${id.replaceAll('/', '-')}.js`);
            if (!isOfPlatformOnly(id)) return null;

            return this.error(
                `Nothing stands in for ${id}: add it to simulator/page/browser/platform and name it here.`
            );
        },
        load: (id) => (id.startsWith('\0') ? valueModule(id.slice(1)) : null)
    };
}

/** The code of a module that is one value; `null` for every other module. */
function valueModule(id: string): string | null {
    const name = ONE_VALUE[id];
    return name ? `export { ${name} as default } from ${JSON.stringify(platformFile(FILES[name] ?? name))};` : null;
}

/** Labels, formats and gates under `@salesforce/` that lightning-base-components brings along are not of the platform only. */
function isOfPlatformOnly(id: string): boolean {
    const [namespace, name = ''] = id.split('/');
    if (namespace === '@salesforce') return PLATFORM_ONLY.includes(name);
    return namespace === 'lightning' && !existsSync(join(Path.baseComponents, name));
}

function platformFile(name: string): string {
    return join(Path.platform, `${name}.ts`);
}
