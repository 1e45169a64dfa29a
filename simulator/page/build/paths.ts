import { fileURLToPath } from 'node:url';

/** Where things lie that the page is built from; absolute paths. */
export const Path = {
    root: fileFromRoot('.'),
    /** The bundles that deploy: TypeScript and, emitted beside it, what the platform takes. */
    bundles: fileFromRoot('force-app/main/core/lwc'),
    /** Where the packages lie that deploy. */
    packages: fileFromRoot('force-app/main'),
    labels: fileFromRoot('force-app/main/core/labels/CustomLabels.labels-meta.xml'),
    /** TypeScript 7; the linter has another. */
    compiler: fileFromRoot('node_modules/typescript-7/bin/tsc'),
    emitConfiguration: fileFromRoot('tsconfig.lwc.json'),
    lockfile: fileFromRoot('package-lock.json'),
    page: fileFromRoot('simulator/page'),
    /** What runs in the browser. */
    browser: fileFromRoot('simulator/page/browser'),
    pageBundles: fileFromRoot('simulator/page/browser/lwc'),
    platform: fileFromRoot('simulator/page/browser/platform'),
    dist: fileFromRoot('simulator/page/dist'),
    baseComponents: fileFromRoot('node_modules/lightning-base-components/src/lightning'),
    /** The formats of locale and time zone that the base components ship with. */
    baseFormats: fileFromRoot('node_modules/lightning-base-components/scopedImports'),
    stylesheet: fileFromRoot('node_modules/@salesforce-ux/design-system-2/dist/css/bundled/slds2.cosmos.css')
} as const;

function fileFromRoot(path: string): string {
    return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}
