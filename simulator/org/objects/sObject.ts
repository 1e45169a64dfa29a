import type { Org } from '../state/org.ts';
import type { Row } from '../state/rows.ts';
import type { User } from '../state/users.ts';

/** What the simulator knows of an object: enough to query, create and describe it. */
export interface SObject {
    readonly name: string;
    readonly label: string;
    /** The first three characters of its record ids, `null` when it has none. */
    readonly keyPrefix: string | null;
    readonly fields: readonly Field[];
    /** Whether clients may create rows. */
    readonly createable: boolean;
    /** Whether the user may read the object at all; else it does not exist for them. */
    readonly readableBy: (user: User) => boolean;
    /** The rows that the user may see, in the order of creation. */
    readonly rowsFor: (org: Org, user: User) => readonly Row[];
}

/** A field as `describe` tells it. */
export interface Field {
    readonly name: string;
    readonly type: FieldType;
    /** Largest length of a text in UTF-16 code units; 0 when it does not apply. */
    readonly length: number;
    /** Whether a client may give it when it creates a row. */
    readonly createable: boolean;
    readonly required: boolean;
    /** Whether WHERE and ORDER BY take it. */
    readonly filterable: boolean;
    /** The object of the row that it holds the id of. */
    readonly referenceTo: string | null;
    /** How SOQL goes to that row. */
    readonly relationshipName: string | null;
    /** The only values of a restricted picklist, `null` for any. */
    readonly values: readonly string[] | null;
    /** Whether the field may be searched by on upsert. */
    readonly externalId: boolean;
    /** Whether no two rows may have the same text in it, upper and lower case apart; rows without one may be many. */
    readonly unique: boolean;
}

export type FieldType =
    | 'id'
    | 'reference'
    | 'string'
    | 'textarea'
    | 'picklist'
    | 'datetime'
    | 'int'
    | 'long'
    | 'double'
    | 'boolean'
    | 'phone';

/** A field of a type, with the traits that differ from: not createable, not required, filterable. */
export function field(name: string, type: FieldType, length = 0, traits: Partial<Field> = {}): Field {
    return {
        name,
        type,
        length: type === 'id' || type === 'reference' ? 18 : length,
        createable: false,
        required: false,
        filterable: type !== 'textarea',
        referenceTo: null,
        relationshipName: null,
        values: null,
        externalId: false,
        unique: false,
        ...traits
    };
}

/** A field that holds the id of another row. */
export function lookup(name: string, referenceTo: string, traits: Partial<Field> = {}): Field {
    const relationshipName = name.endsWith('__c') ? `${name.slice(0, -1)}r` : name.replace(/Id$/, '');
    return field(name, 'reference', 18, { referenceTo, relationshipName, ...traits });
}

/** The fields that the platform keeps on every row. */
export function systemFields(): readonly Field[] {
    return [
        field('Id', 'id'),
        field('IsDeleted', 'boolean'),
        field('CreatedDate', 'datetime'),
        lookup('CreatedById', 'User'),
        field('LastModifiedDate', 'datetime'),
        lookup('LastModifiedById', 'User')
    ];
}

/** The field of a name, which SOQL and REST take in any case; `undefined` when hidden from the user. */
export function fieldFor(user: User, sObject: SObject, name: string): Field | undefined {
    const found = sObject.fields.find((each) => each.name.toLowerCase() === name.toLowerCase());
    return found !== undefined && !user.hiddenFields.includes(`${sObject.name}.${found.name}`) ? found : undefined;
}
