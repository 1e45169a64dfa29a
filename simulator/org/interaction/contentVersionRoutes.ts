import { createHash } from 'node:crypto';
import Router from 'koa-router';
import { jsonParserError, SalesforceError } from '../errors.ts';
import { isJsonObject, type JsonObject } from '../jsonObject.ts';
import { contentVersion } from '../objects/contentVersion.ts';
import { readFields } from '../operations/readFields.ts';
import { insertRow, nextId } from '../state/insertRow.ts';
import type { Org } from '../state/org.ts';
import { textOf } from '../state/rows.ts';
import { signedIn, type WireContext, type WireState } from '../wire/context.ts';
import { receiveBody } from '../wire/readBody.ts';
import { parseMultipart } from './multipart.ts';

/**
 * Files: `POST /sobjects/ContentVersion` with base64 in JSON, or with its bytes as a part `VersionData` beside the part of the fields.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/dome_sobject_insert_update_blob.htm
 */
export function contentVersionRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();

    router.post('/sobjects/ContentVersion', async (ctx) => {
        const { user } = signedIn(ctx);
        const { fields, data } = await readVersion(ctx);
        if (data.length === 0) {
            const fieldsMissing = { fields: ['VersionData'], message: 'Required fields are missing: [VersionData]' };
            throw new SalesforceError({ status: 400, errorCode: 'REQUIRED_FIELD_MISSING', ...fieldsMissing });
        }
        const given = readFields(user, contentVersion, fields);
        const { id } = nextId(org, '068');
        const path = textOf(given, 'PathOnClient') ?? '';
        const row = {
            Id: id,
            Title: path.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, ''),
            OwnerId: user.userId,
            ContentDocumentId: nextId(org, '069').id,
            VersionNumber: '1',
            IsLatest: true,
            ContentSize: data.length,
            FileExtension: /\.([^./\\]+)$/.exec(path)?.[1] ?? null,
            Checksum: createHash('md5').update(data).digest('hex'),
            ...given
        };
        insertRow(org, 'ContentVersion', row, user.userId);
        ctx.status = 201;
        ctx.body = { id, success: true, errors: [] };
    });

    return router;
}

interface Version {
    readonly fields: JsonObject;
    readonly data: Buffer;
}

async function readVersion(ctx: WireContext): Promise<Version> {
    const bytes = ctx.state.received ?? (await receiveBody(ctx));
    const parts = parseMultipart(bytes, ctx.get('Content-Type'));
    if (parts === null) {
        const { VersionData: encoded = '', ...fields } = parse(bytes);
        return { fields, data: Buffer.from(typeof encoded === 'string' ? encoded : '', 'base64') };
    }
    const described = parts.find(({ contentType }) => contentType.startsWith('application/json'));
    const data = parts.find(({ name, filename }) => name === 'VersionData' && filename !== null);
    if (described === undefined || data === undefined) {
        throw jsonParserError('A part of the multipart body is missing');
    }
    return { fields: parse(described.content), data: data.content };
}

function parse(bytes: Buffer): JsonObject {
    try {
        const value: unknown = JSON.parse(bytes.toString('utf8'));
        if (isJsonObject(value)) {
            return value;
        }
    } catch {
        // Refused below.
    }
    throw jsonParserError('The body is not a JSON object');
}
