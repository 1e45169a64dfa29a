import { basename } from 'node:path';
import { readMetadata, textsAt } from './metadata.ts';
import { listSource } from './sourceFiles.ts';

const SUFFIX = '.field-meta.xml';

/** A custom field of an object of the source. */
export interface CustomField {
    readonly path: string;
    readonly object: string;
    readonly name: string;
    readonly type: string;
    readonly description: string;
    /** Characters that it holds; 0 where its type has no length. */
    readonly length: number;
    /** Required fields are visible to everybody and cannot be named in a permission set. */
    readonly required: boolean;
    /** Computed whenever it is read: it stores nothing, and nobody can edit it. */
    readonly isFormula: boolean;
}

/** Reads the custom fields of every object of the source. */
export function readCustomFields(): readonly CustomField[] {
    return listSource(SUFFIX).map((path) => {
        const { content } = readMetadata(path);
        const text = (element: string): string => textsAt(content, element)[0] ?? '';
        return {
            path,
            object: /objects\/([^/]+)\//.exec(path)?.[1] ?? '',
            name: basename(path, SUFFIX),
            type: text('type'),
            description: text('description'),
            length: Number(text('length')),
            required: text('required') === 'true',
            isFormula: text('formula') !== ''
        };
    });
}
