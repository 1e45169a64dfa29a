import { inflateRawSync } from 'node:zlib';

/** A file of a zip. */
export interface ZippedFile {
    readonly path: string;
    readonly content: Buffer;
}

const END_OF_DIRECTORY = 0x06054b50;
const SHORTEST_END = 22;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files of a zip in the order of its directory, without folders.
 * @throws RangeError when the bytes are not such a zip
 */
export function readZip(zip: Buffer): readonly ZippedFile[] {
    const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || end + SHORTEST_END > zip.length || zip.readUInt32LE(end) !== END_OF_DIRECTORY) {
        throw new RangeError('The bytes are not a zip');
    }
    const count = zip.readUInt16LE(end + 10);
    let at = zip.readUInt32LE(end + 16);
    const files: ZippedFile[] = [];
    for (let index = 0; index < count; index += 1) {
        const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
        const path = zip.toString('utf8', at + 46, nameEnd);
        if (!path.endsWith('/')) {
            files.push({ path, content: contentAt(zip, at) });
        }
        at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    return files;
}

/** The content of the file whose entry in the directory begins here. */
function contentAt(zip: Buffer, at: number): Buffer {
    const method = zip.readUInt16LE(at + 10);
    const length = zip.readUInt32LE(at + 20);
    const header = zip.readUInt32LE(at + 42);
    const from = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const packed = zip.subarray(from, from + length);
    if (method === STORED) {
        return packed;
    }
    if (method === DEFLATED) {
        return inflateRawSync(packed);
    }
    throw new RangeError(`The zip packs a file by method ${method}`);
}
