import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'rollup';
import { Path } from './paths.ts';

const LABEL_MODULE = '@salesforce/label/c.';
const TABLE_MODULE = 'virtual:custom-labels';
const TRANSLATION = '.translation-meta.xml';

/** The translations that deploy; absolute paths. */
export function translationFiles(): readonly string[] {
    return globSync(`${Path.packages}/*/translations/*${TRANSLATION}`);
}

/** Texts by name. */
type Texts = Readonly<Record<string, string>>;

/**
 * Serves `@salesforce/label/c.*` from the labels file and the translations that deploy, in the language of the page. A label
 * that the labels file lacks fails the build.
 */
export function customLabels(): Plugin {
    let labels: Readonly<Record<string, Texts>> = {};
    return {
        name: 'custom-labels',
        async buildStart() {
            labels = { en: parseTexts(await readFile(Path.labels, 'utf8'), LABEL), ...(await readTranslations()) };
        },
        resolveId: (id) => (id.startsWith(LABEL_MODULE) || id === TABLE_MODULE ? `\0${id}` : null),
        load(id) {
            if (id === `\0${TABLE_MODULE}`) return `export const LABELS = ${JSON.stringify(labels)};`;
            if (!id.startsWith(`\0${LABEL_MODULE}`)) return null;

            const name = id.slice(LABEL_MODULE.length + 1);
            if (labels['en']?.[name] === undefined) this.error(`There is no custom label ${name} in ${Path.labels}.`);
            const table = JSON.stringify(join(Path.platform, 'labels.ts'));
            return `import { label } from ${table}; export default label(${JSON.stringify(name)});`;
        }
    };
}

/** The texts of every translation, by the language that names its file. */
async function readTranslations(): Promise<Readonly<Record<string, Texts>>> {
    const texts = translationFiles().map(async (file) => [
        basename(file, TRANSLATION),
        parseTexts(await readFile(file, 'utf8'), TRANSLATED_LABEL)
    ]);
    return Object.fromEntries(await Promise.all(texts)) as Readonly<Record<string, Texts>>;
}

/** How the elements of a file are called. */
interface Elements {
    readonly label: string;
    readonly name: string;
    readonly text: string;
}

const LABEL: Elements = { label: 'labels', name: 'fullName', text: 'value' };
const TRANSLATED_LABEL: Elements = { label: 'customLabels', name: 'name', text: 'label' };

function parseTexts(xml: string, { label, name, text }: Elements): Texts {
    const blocks = xml.matchAll(new RegExp(`<${label}>([\\s\\S]*?)</${label}>`, 'g'));
    return Object.fromEntries(
        Array.from(blocks, ([, block = '']) => [elementText(block, name), elementText(block, text)])
    );
}

function elementText(xml: string, element: string): string {
    const [, text = ''] = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(xml) ?? [];
    return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: keyof typeof ENTITIES) => ENTITIES[entity]);
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
