import type { ZippedFile } from './readZip.ts';

/** A file in metadata format that was deployed. */
export interface DeployedXml {
    /** Without folder and suffix. */
    readonly fullName: string;
    readonly xml: string;
}

/** The deployed files below a folder with a suffix, such as `.permissionset`. */
export function deployedXml(files: readonly ZippedFile[], folder: string, suffix: string): readonly DeployedXml[] {
    return files
        .filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith(suffix))
        .map(({ path, content }) => ({
            fullName: path.slice(folder.length + 1, -suffix.length),
            xml: content.toString('utf8')
        }));
}

/** The text of the first element of a name; `null` where there is none, or where it holds elements. */
export function textIn(xml: string, name: string): string | null {
    const text = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1];
    return text === undefined ? null : unescaped(text);
}

/** The inner XML of every element of a name. */
export function blocksIn(xml: string, name: string): readonly string[] {
    return Array.from(xml.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g')), ([, block = '']) => block);
}

function unescaped(text: string): string {
    const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
    return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_all, name: string) => characters[name] ?? '');
}
