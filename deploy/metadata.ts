import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { readSource } from './sourceFiles.ts';

/** The content of an element: text, or child elements by name, each in document order. */
export type Content = string | { readonly [name: string]: readonly Content[] };

/** A metadata file: the name of its root element and what that holds. */
export interface MetadataFile {
    readonly path: string;
    readonly root: string;
    readonly content: Content;
}

const parser = new XMLParser({
    ignoreAttributes: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    parseTagValue: false,
    isArray: () => true
});

/** Reads a metadata file. Throws an error that names file and line when it is not well-formed. */
export function readMetadata(path: string): MetadataFile {
    const text = readSource(path);
    const verdict = XMLValidator.validate(text);
    if (verdict !== true) throw new Error(`${path}:${verdict.err.line} is not well-formed XML: ${verdict.err.msg}`);
    const roots = Object.entries(parser.parse(text) as Record<string, readonly Content[]>);
    const [root] = roots;
    if (roots.length !== 1 || root === undefined) throw new Error(`${path} must have exactly one root element`);
    return { path, root: root[0], content: root[1][0] ?? '' };
}

/** Collects the texts at a path of element names, as in `customPermissions.name`. */
export function textsAt(content: Content, path: string): readonly string[] {
    return contentsAt(content, path).filter((found) => typeof found === 'string');
}

/** Collects the contents at a path of element names. */
export function contentsAt(content: Content, path: string): readonly Content[] {
    return path
        .split('.')
        .reduce<readonly Content[]>(
            (contents, name) => contents.flatMap((each) => (typeof each === 'string' ? [] : (each[name] ?? []))),
            [content]
        );
}
