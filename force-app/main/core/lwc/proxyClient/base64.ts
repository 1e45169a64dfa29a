/** So many arguments a call takes everywhere. */
const CHUNK = 0x8000;

/** Bytes in base64. */
export function base64Of(bytes: Uint8Array): string {
    let binary = '';
    for (let start = 0; start < bytes.length; start += CHUNK) {
        binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
    }
    return btoa(binary);
}
