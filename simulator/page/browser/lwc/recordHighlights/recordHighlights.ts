import { api, LightningElement } from 'lwc';
import type { RecordFields } from '../../platform/records.ts';
import type { PageRecord } from '../../platform/session.ts';
import { fieldsOf, type ShownField } from '../recordFields/fieldsOf.ts';
import { iconOf, labelOf } from './objects.ts';

/** How many fields a highlights panel shows beside the name. */
const SHOWN = 4;

/** The highlights panel of a record page. */
export default class RecordHighlights extends LightningElement {
    @api record!: PageRecord;
    @api fields!: RecordFields;

    get icon(): string {
        return iconOf(this.record.object);
    }

    get objectLabel(): string {
        return labelOf(this.record.object);
    }

    get shown(): readonly ShownField[] {
        return fieldsOf(this.record.object, this.fields).slice(0, SHOWN);
    }
}
