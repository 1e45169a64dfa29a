import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file of the built page. */
export interface Asset {
    readonly type: string;
    readonly body: Buffer;
    /** Names the content: equal tags, equal bodies. */
    readonly tag: string;
}

const TYPES: Readonly<Record<string, string>> = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.svg': 'image/svg+xml'
};

/** Reads a built page into memory, by request path; `/` is its `index.html`. */
export async function readAssets(directory: string): Promise<ReadonlyMap<string, Asset>> {
    const assets = new Map<string, Asset>();
    for (const name of await readdir(directory)) {
        const type = TYPES[extname(name)] ?? 'application/octet-stream';
        const body = await readFile(join(directory, name));
        const tag = createHash('sha256').update(body).digest('base64url');
        assets.set(name === 'index.html' ? '/' : `/${name}`, { type, body, tag });
    }
    return assets;
}
