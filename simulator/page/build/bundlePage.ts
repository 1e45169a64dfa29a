import { existsSync } from 'node:fs';
import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import lwcPlugin, { type RollupLwcOptions } from '@lwc/rollup-plugin';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup, type Plugin, type RollupLog } from 'rollup';
import { customLabels } from './customLabels.ts';
import { Path } from './paths.ts';
import { platformModules } from './platformModules.ts';
import { stripTypes } from './stripTypes.ts';
import { usedIcons } from './usedIcons.ts';

/** The package is the function itself, though its types speak of a default export. */
const lwc = lwcPlugin as unknown as (options: RollupLwcOptions) => Plugin;

/** Writes the page into a folder: its modules, its stylesheets and `index.html`. */
export async function bundlePage(directory: string): Promise<void> {
    const bundle = await rollup({
        input: { page: join(Path.browser, 'main.ts') },
        plugins: [
            platformModules(),
            customLabels(),
            usedIcons(),
            stripTypes(),
            lwc({
                rootDir: Path.root,
                exclude: [`${Path.platform}/**`, /\0/],
                modules: [
                    ...(await bundlesIn(Path.bundles, { namespace: 'c', extension: 'js' })),
                    ...(await bundlesIn(Path.pageBundles, { namespace: 'page', extension: 'ts' })),
                    { npm: 'lightning-base-components' }
                ],
                enableDynamicComponents: true
            }),
            nodeResolve(),
            productionMode()
        ],
        onLog: (level, log, handle) => {
            if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
            if (!isAboutBaseComponents(log)) handle(level, log);
        }
    });
    await bundle.write({ dir: directory, format: 'esm', chunkFileNames: '[name].js' });
    await copyFile(Path.stylesheet, join(directory, 'slds.css'));
    for (const file of ['index.html', 'page.css', 'icon.svg'])
        await copyFile(join(Path.browser, file), join(directory, file));
}

interface BundleKind {
    readonly namespace: string;
    readonly extension: string;
}

interface BundleAlias {
    readonly name: string;
    readonly path: string;
}

/** The platform finds bundles by folder name in one flat folder; the resolver of LWC has to be told. */
async function bundlesIn(folder: string, { namespace, extension }: BundleKind): Promise<readonly BundleAlias[]> {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => ({ name: `${namespace}/${name}`, path: mainFileOf(join(folder, name, name), extension) }));
}

/** A bundle without code shares its stylesheet. */
function mainFileOf(path: string, extension: string): string {
    const code = `${path}.${extension}`;
    return existsSync(code) ? code : `${path}.css`;
}

/** LWC and its base components ask which mode they run in; an org runs them in production. */
function productionMode(): Plugin {
    return {
        name: 'production-mode',
        transform(code) {
            if (!/process\.env\.NODE_ENV|import\.meta\.env\.SSR/.test(code)) return null;
            const replaced = code
                .replaceAll('process.env.NODE_ENV', '"production"')
                .replaceAll('import.meta.env.SSR', 'false');
            return { code: replaced, map: null };
        }
    };
}

/** Warnings about Salesforce's own templates are not ours to mend. */
function isAboutBaseComponents({ id, loc, message }: RollupLog): boolean {
    return [id, loc?.file, message].some((text) => text?.includes('lightning-base-components'));
}
