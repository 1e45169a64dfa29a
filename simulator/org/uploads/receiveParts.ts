import { Busboy, type BusboyFileStream, type BusboyHeaders } from '@fastify/busboy';
import { pipeline } from 'node:stream/promises';
import { SalesforceError } from '../errors.ts';
import type { WireContext } from '../wire/context.ts';
import type { ReceivedPart } from './upload.ts';

/** The largest request: 512 MB. https://developer.salesforce.com, "Conversations Upload" of Connect REST */
const LARGEST_UPLOAD = 512 * 1024 * 1024;

/**
 * Hands the binary parts of a multipart request to `read`, one after the other as they come.
 * @throws SalesforceError UNSUPPORTED_MEDIA_TYPE, INVALID_MULTIPART_REQUEST or REQUEST_ENTITY_TOO_LARGE
 */
export async function receiveParts(
    ctx: Pick<WireContext, 'req' | 'is' | 'get'>,
    mostParts: number,
    read: (name: string, stream: AsyncIterable<Buffer>) => Promise<ReceivedPart>
): Promise<readonly ReceivedPart[]> {
    const contentType = ctx.get('Content-Type');
    if (ctx.is('multipart/form-data') === false || !contentType.includes('boundary=')) {
        const message = `Content-Type: ${contentType || 'none'} is not supported. Use multipart/form-data.`;
        throw new SalesforceError({ status: 415, errorCode: 'UNSUPPORTED_MEDIA_TYPE', message });
    }
    if (Number(ctx.get('Content-Length') || 0) > LARGEST_UPLOAD) {
        ctx.req.resume();
        throw tooLarge();
    }
    const parts: Promise<ReceivedPart>[] = [];
    const problems: SalesforceError[] = [];
    let length = 0;
    const busboy = new Busboy({
        headers: ctx.req.headers as BusboyHeaders,
        limits: { fieldNameSize: 255 }
    });
    busboy.on('field', (name) => {
        problems.push(malformed(`The part ${name} is not a binary file`));
    });
    busboy.on('file', (name, stream: BusboyFileStream) => {
        if (parts.length >= mostParts) problems.push(malformed('The request has too many parts'));
        if (problems.length === 0) parts.push(read(name, stream));
        else stream.resume();
    });
    try {
        await pipeline(
            ctx.req,
            async function* (chunks: AsyncIterable<Buffer>) {
                for await (const chunk of chunks) {
                    length += chunk.length;
                    if (length > LARGEST_UPLOAD) throw tooLarge();
                    yield chunk;
                }
            },
            busboy
        );
    } catch (error) {
        await Promise.allSettled(parts);
        throw error instanceof SalesforceError || ctx.req.destroyed ? error : malformed('The multipart body is broken');
    }
    const received = await Promise.all(parts);
    const [problem] = problems;
    if (problem !== undefined) throw problem;
    if (received.length === 0) throw malformed('The request has no part');
    return received;
}

function malformed(message: string): SalesforceError {
    return new SalesforceError({ status: 400, errorCode: 'INVALID_MULTIPART_REQUEST', message });
}

function tooLarge(): SalesforceError {
    const message = 'The request body is too large';
    return new SalesforceError({ status: 413, errorCode: 'REQUEST_ENTITY_TOO_LARGE', message });
}
