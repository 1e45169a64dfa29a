import { createHash } from 'node:crypto';

/** The namespace of all names that are given here: a UUID of our own. */
const NAMESPACE = Buffer.from('5b0f4c1e8a5d4f0c9c1b7d3e2a6f8b94', 'hex');

/** The UUID of a name, version 5 (RFC 9562, 5.5): the same each time, 36 characters, and the name cannot be read from it. */
export function nameUuid(...name: readonly string[]): string {
    const bytes = createHash('sha1').update(NAMESPACE).update(JSON.stringify(name)).digest().subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
