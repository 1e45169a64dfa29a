import { crc32, deflateRawSync } from 'node:zlib';
import type { ZippedFile } from './readZip.ts';

/** Below this, packing makes a file no shorter. */
const WORTH_PACKING = 20;

/** A zip of files in their order; longer ones are packed. */
export function writeZip(files: readonly ZippedFile[]): Buffer {
    const parts: Buffer[] = [];
    const directory: Buffer[] = [];
    let offset = 0;
    for (const { path, content } of files) {
        const name = Buffer.from(path);
        const isPacked = content.length > WORTH_PACKING;
        const packed = isPacked ? deflateRawSync(content) : content;
        const common = Buffer.alloc(26);
        common.writeUInt16LE(20, 0);
        common.writeUInt16LE(isPacked ? 8 : 0, 4);
        common.writeUInt32LE(crc32(content), 10);
        common.writeUInt32LE(packed.length, 14);
        common.writeUInt32LE(content.length, 18);
        common.writeUInt16LE(name.length, 22);
        const place = Buffer.alloc(14);
        place.writeUInt32LE(offset, 10);
        const local = [Buffer.from('PK\u0003\u0004'), common, name, packed];
        parts.push(...local);
        directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, place, name);
        offset += local.reduce((sum, { length }) => sum + length, 0);
    }
    const listed = Buffer.concat(directory);
    const end = Buffer.alloc(22);
    end.write('PK\u0005\u0006', 0, 'latin1');
    end.writeUInt16LE(files.length, 8);
    end.writeUInt16LE(files.length, 10);
    end.writeUInt32LE(listed.length, 12);
    end.writeUInt32LE(offset, 16);
    return Buffer.concat([...parts, listed, end]);
}
