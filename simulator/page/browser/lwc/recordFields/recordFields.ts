import { api, LightningElement } from 'lwc';
import type { RecordFields } from '../../platform/records.ts';
import type { PageRecord } from '../../platform/session.ts';
import { fieldsOf, type ShownField } from './fieldsOf.ts';

/** The record detail component of a record page, to read. */
export default class RecordFieldList extends LightningElement {
    @api record!: PageRecord;
    @api fields!: RecordFields;

    get shown(): readonly ShownField[] {
        return fieldsOf(this.record.object, this.fields);
    }
}
