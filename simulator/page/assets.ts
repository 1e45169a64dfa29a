import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file of the built page. */
export interface Asset {
    readonly type: string;
    readonly body: Buffer;
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
        assets.set(name === 'index.html' ? '/' : `/${name}`, { type, body: await readFile(join(directory, name)) });
    }
    return assets;
}
