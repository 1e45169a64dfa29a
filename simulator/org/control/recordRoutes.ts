import Router from 'koa-router';
import { ControlError } from '../errors.ts';
import { findObject } from '../objects/catalogue.ts';
import { toRestValue } from '../soql/toRecord.ts';
import { plantRow } from '../seeds/plantRow.ts';
import { findRecord } from '../state/access.ts';
import { nextId } from '../state/insertRow.ts';
import type { Org } from '../state/org.ts';
import { textOf, valueOf, type Row } from '../state/rows.ts';
import type { WireState } from '../wire/context.ts';
import { readControlBody } from './readControlBody.ts';

/**
 * `GET /_simulator/objects/{sObject}`: every row, whoever may see it.
 * `PUT /_simulator/objects/{type}`: the records of a custom metadata type, or the trusted URLs, from now on, as a deployment leaves them.
 * `PATCH`, `DELETE /_simulator/objects/{sObject}/{rowId}`: sets fields of a row, or removes it, as nobody may through the API.
 * `PATCH /_simulator/records/{recordId}`: sets fields of a call or session behind everyone's back; times are epoch ms.
 */
export function recordRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();

    router.get('/objects/:object', (ctx) => {
        const object = findObject(ctx.params['object'] ?? '');
        if (object === undefined) {
            throw new ControlError(`The simulator has no object ${ctx.params['object'] ?? ''}.`, 404);
        }
        const toRest = (row: Row): object =>
            Object.fromEntries(
                object.fields.map((field) => [field.name, toRestValue(field, valueOf(row, field.name))])
            );
        ctx.body = (org.state.tables.get(object.name) ?? []).map(toRest);
    });
    router.put('/objects/:object', async (ctx) => {
        const object = findObject(ctx.params['object'] ?? '');
        if (object === undefined || !(object.name.endsWith('__mdt') || object.name === 'CspTrustedSite')) {
            throw new ControlError(`${ctx.params['object'] ?? ''} is not deployed as records.`, 404);
        }
        const { records } = await readControlBody(ctx);
        if (!Array.isArray(records) || !records.every(isObject))
            throw new ControlError('records is a list of objects.');
        const rows = records.map((fields) => checkFields(object.name, fields));
        org.state.tables.set(object.name, []);
        for (const row of rows) plantRow(org, object.name, { Id: nextId(org, object.keyPrefix ?? '').id, ...row });
        ctx.body = {};
    });
    router.patch('/objects/:object/:rowId', async (ctx) => {
        const { name, rows, row } = findRow(org, ctx.params);
        const changed: Row = { ...row, ...checkFields(name, await readControlBody(ctx)) };
        org.state.tables.set(
            name,
            rows.map((each) => (each === row ? changed : each))
        );
        ctx.body = {};
    });
    router.delete('/objects/:object/:rowId', (ctx) => {
        const { name, rows, row } = findRow(org, ctx.params);
        org.state.tables.set(
            name,
            rows.filter((each) => each !== row)
        );
        ctx.body = {};
    });
    router.patch('/records/:recordId', async (ctx) => {
        const found = findRecord(org, ctx.params['recordId'] ?? '');
        if (found === null) {
            throw new ControlError('There is no call or session of this id.', 404);
        }
        const row: Row = { ...found.row, ...checkFields(found.object, await readControlBody(ctx)) };
        const rows = org.state.tables.get(found.object) ?? [];
        const replaced = rows.map((each) => (textOf(each, 'Id') === textOf(row, 'Id') ? row : each));
        org.state.tables.set(found.object, replaced);
        ctx.body = row;
    });

    return router;
}

function findRow(
    org: Org,
    params: Readonly<Record<string, string | undefined>>
): { readonly name: string; readonly rows: readonly Row[]; readonly row: Row } {
    const object = findObject(params['object'] ?? '');
    const rows = org.state.tables.get(object?.name ?? '') ?? [];
    const row = rows.find((each) => textOf(each, 'Id') === params['rowId']);
    if (object === undefined || row === undefined) throw new ControlError('There is no row of this id.', 404);
    return { name: object.name, rows, row };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkFields(object: string, fields: Readonly<Record<string, unknown>>): Row {
    const known = findObject(object)?.fields.map(({ name }) => name) ?? [];
    for (const [name, value] of Object.entries(fields)) {
        const isValue = value === null || ['string', 'number', 'boolean'].includes(typeof value);
        if (!known.includes(name) || !isValue) {
            throw new ControlError(`${name} is no field of ${object}, or its value is none.`);
        }
    }
    return fields as Row;
}
