import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rollup';
import { Path } from './paths.ts';

const LABEL_MODULE = '@salesforce/label/c.';

/** Serves `@salesforce/label/c.*` from the labels file that deploys. A label that the file lacks fails the build. */
export function customLabels(): Plugin {
    let labels: ReadonlyMap<string, string> = new Map();
    return {
        name: 'custom-labels',
        async buildStart() {
            labels = parseLabels(await readFile(Path.labels, 'utf8'));
        },
        resolveId: (id) => (id.startsWith(LABEL_MODULE) ? `\0${id}` : null),
        load(id) {
            if (!id.startsWith(`\0${LABEL_MODULE}`)) return null;

            const name = id.slice(LABEL_MODULE.length + 1);
            const label = labels.get(name);
            if (label === undefined) this.error(`There is no custom label ${name} in ${Path.labels}.`);
            return `export default ${JSON.stringify(label)};`;
        }
    };
}

function parseLabels(xml: string): ReadonlyMap<string, string> {
    const labels = Array.from(xml.matchAll(/<labels>([\s\S]*?)<\/labels>/g), ([, label = '']) => label);
    return new Map(labels.map((label) => [elementText(label, 'fullName'), elementText(label, 'value')]));
}

function elementText(xml: string, element: string): string {
    const [, text = ''] = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(xml) ?? [];
    return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: keyof typeof ENTITIES) => ENTITIES[entity]);
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
