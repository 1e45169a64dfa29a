import { api, LightningElement } from 'lwc';
import type { RecordFields } from '../../platform/records.ts';
import type { PageRecord } from '../../platform/session.ts';
import { fieldsOf, type ShownField } from '../recordFields/fieldsOf.ts';

const OBJECTS = {
    MessagingSession: { label: 'Messaging Session', icon: 'standard:messaging_session' },
    VoiceCall: { label: 'Voice Call', icon: 'standard:voice_call' }
} as const;

/** How many fields a highlights panel shows beside the name. */
const SHOWN = 4;

/** The highlights panel of a record page. */
export default class RecordHighlights extends LightningElement {
    @api record!: PageRecord;
    @api fields!: RecordFields;

    get icon(): string {
        return OBJECTS[this.record.object].icon;
    }

    get objectLabel(): string {
        return OBJECTS[this.record.object].label;
    }

    get shown(): readonly ShownField[] {
        return fieldsOf(this.record.object, this.fields).slice(0, SHOWN);
    }
}
