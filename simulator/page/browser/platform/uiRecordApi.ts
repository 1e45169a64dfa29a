import { readRecord, type RecordFields } from './records.ts';

interface Configuration {
    readonly recordId?: string;
    /** With the object's name in front, such as `MessagingSession.Status`. */
    readonly fields?: readonly string[];
    readonly optionalFields?: readonly string[];
}

interface WireResult {
    readonly data: RecordRepresentation | undefined;
    readonly error: object | undefined;
}

/** The part of a record representation that components read. */
interface RecordRepresentation {
    readonly id: string;
    readonly apiName: string;
    readonly fields: Readonly<Record<string, { readonly value: unknown; readonly displayValue: null }>>;
}

const NO_ACCESS = { status: 403, body: { message: 'You do not have access to this record.' } };

/** Wire adapter `getRecord` of `lightning/uiRecordApi`. */
export class getRecord {
    private readonly provide: (result: WireResult) => void;

    constructor(provide: (result: WireResult) => void) {
        this.provide = provide;
        provide({ data: undefined, error: undefined });
    }

    connect(): void {}
    disconnect(): void {}

    async update({ recordId, fields = [], optionalFields = [] }: Configuration): Promise<void> {
        const names = [...fields, ...optionalFields];
        const object = names[0]?.split('.')[0];
        if (!recordId || !object) return;

        const values = await readRecord({ object, recordId, fields: names.map(withoutObject) });
        this.provide({
            data: values && { id: recordId, apiName: object, fields: toFields(values) },
            error: values ? undefined : NO_ACCESS
        });
    }
}

/** The value of a field, such as `MessagingSession.Status`, in what {@link getRecord} gave. */
export function getFieldValue(record: RecordRepresentation | undefined, field: string): unknown {
    return record?.fields[withoutObject(field)]?.value;
}

/** Entries are no records: nothing on this page has to be read again. */
export async function notifyRecordUpdateAvailable(): Promise<void> {}

function withoutObject(field: string): string {
    return field.slice(field.indexOf('.') + 1);
}

function toFields(values: RecordFields): RecordRepresentation['fields'] {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, displayValue: null }]));
}
