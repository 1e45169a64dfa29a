import { readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { Path } from './paths.ts';

const ICON_NAME = /\b(utility|standard|action|custom|doctype):(\w+)/g;
const ICON_MODULE = /^lightning\/iconSvgTemplates(Utility|Standard|Action|Custom|Doctype)?(Rtl)?$/;

/** Serves the icon templates of lightning-base-components with the icons that someone names: 60 templates, not 6,908. */
export function usedIcons(): Plugin {
    let icons: ReadonlyMap<string, ReadonlySet<string>> = new Map();
    return {
        name: 'used-icons',
        async buildStart() {
            icons = await iconsNamedIn([Path.bundles, Path.pageBundles, Path.baseComponents]);
        },
        resolveId: (id) => (ICON_MODULE.test(id) ? `\0${id}` : null),
        load(id) {
            const [, category, direction = ''] = ICON_MODULE.exec(id.slice(1)) ?? [];
            if (!category) return id.startsWith('\0lightning/icon') ? 'export default {};' : null;

            return iconModule({ category, direction, names: icons.get(category.toLowerCase()) ?? new Set() });
        }
    };
}

async function iconsNamedIn(folders: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const icons = new Map<string, Set<string>>();
    for (const folder of folders) {
        for (const file of await readdir(folder, { recursive: true })) {
            if (!/\.(?:html|js|ts)$/.test(file) || /iconSvgTemplates|__\w+__|\.d\.ts$/.test(file)) continue;
            for (const [, category = '', name = ''] of (await readFile(join(folder, file), 'utf8')).matchAll(ICON_NAME))
                icons.set(category, (icons.get(category) ?? new Set()).add(name));
        }
    }
    return icons;
}

interface IconModule {
    readonly category: string;
    readonly direction: string;
    readonly names: ReadonlySet<string>;
}

function iconModule({ category, direction, names }: IconModule): string {
    const folder = join(Path.baseComponents, `iconSvgTemplates${category}${direction}/buildTemplates`);
    const prefix = category.toLowerCase();
    const known = [...names].filter((name) => existsSync(join(folder, prefix, `${name}.html`))).toSorted();
    const imports = known.map(
        (name) => `import ${prefix}_${name} from ${JSON.stringify(join(folder, prefix, `${name}.html`))};`
    );
    return `${imports.join('\n')}\nexport default { ${known.map((name) => `${prefix}_${name}`).join(', ')} };`;
}
