import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SaxesParser } from 'saxes';
import { PROJECT_ROOT } from './project.ts';

/** The content of an element: text, or child elements by name, each in document order. */
export type Content = string | Elements;

/** Child elements by name. */
export interface Elements {
    readonly [name: string]: readonly Content[];
}

/** A metadata file: the name of its root element and what that holds. */
export interface MetadataFile {
    readonly path: string;
    readonly root: string;
    readonly content: Content;
}

/** Reads a metadata file. Throws an error that names file, line and column when it is not well-formed. */
export function readMetadata(path: string): MetadataFile {
    const [[root, contents] = ['', []]] = Object.entries(parse(path));
    return { path, root, content: contents[0] ?? '' };
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

/** An element whose end is yet to come. */
interface OpenElement {
    readonly children: Record<string, Content[]>;
    text: string;
}

function parse(path: string): Elements {
    const parser = new SaxesParser({ fileName: path, position: true });
    const top: OpenElement = { children: {}, text: '' };
    const open = [top];
    const innermost = (): OpenElement => open.at(-1) ?? top;
    parser.on('error', (error) => {
        throw error;
    });
    parser.on('opentag', () => open.push({ children: {}, text: '' }));
    parser.on('text', (text) => (innermost().text += text));
    parser.on('closetag', ({ name }) => {
        const { children, text } = open.pop() ?? top;
        const content = Object.keys(children).length === 0 ? text.trim() : children;
        (innermost().children[name] ??= []).push(content);
    });
    parser.write(readFileSync(resolve(PROJECT_ROOT, path), 'utf8')).close();
    return top.children;
}
