/** One part of a multipart body. */
export interface Part {
    readonly name: string;
    /** Of a file, else `null`. */
    readonly filename: string | null;
    /** Empty where the part does not say. */
    readonly contentType: string;
    readonly content: Buffer;
}

/** The parts of a `multipart/form-data` body (RFC 7578), or `null` when it is none. */
export function parseMultipart(body: Buffer, contentType: string): readonly Part[] | null {
    const boundary = /^multipart\/form-data;.*\bboundary="?([^";]+)"?/i.exec(contentType)?.[1];
    if (boundary === undefined) {
        return null;
    }
    const delimiter = Buffer.from(`\r\n--${boundary}`);
    const whole = Buffer.concat([Buffer.from('\r\n'), body]);
    const parts: Part[] = [];
    for (let start = whole.indexOf(delimiter); start >= 0;) {
        const from = start + delimiter.length;
        if (whole.subarray(from, from + 2).toString() === '--') {
            return parts;
        }
        const next = whole.indexOf(delimiter, from);
        const part = next < 0 ? null : parsePart(whole.subarray(from + 2, next));
        if (part === null) {
            return null;
        }
        parts.push(part);
        start = next;
    }
    return null;
}

function parsePart(bytes: Buffer): Part | null {
    const end = bytes.indexOf('\r\n\r\n');
    if (end < 0) {
        return null;
    }
    const head = bytes.subarray(0, end).toString('utf8');
    const disposition = /^content-disposition: *form-data;(.*)$/im.exec(head)?.[1] ?? '';
    return {
        name: /\bname="([^"]*)"/i.exec(disposition)?.[1] ?? '',
        filename: /\bfilename="([^"]*)"/i.exec(disposition)?.[1] ?? null,
        contentType: /^content-type: *(\S.*)$/im.exec(head)?.[1] ?? '',
        content: bytes.subarray(end + 4)
    };
}
