import type { Org } from '../state/org.ts';
import type { Row } from '../state/rows.ts';
import type { User } from '../state/users.ts';
import { field, type Field, type SObject } from './sObject.ts';

/** A custom metadata type: records that are deployed, and read by whoever may view the setup of the app. */
export function metadataType(name: string, label: string, keyPrefix: string, fields: readonly Field[]): SObject {
    return {
        name,
        label,
        keyPrefix,
        createable: false,
        fields: [
            field('Id', 'id'),
            field('DeveloperName', 'string', 40),
            field('MasterLabel', 'string', 40),
            field('Label', 'string', 40),
            field('QualifiedApiName', 'string', 70),
            field('Language', 'picklist', 40),
            field('NamespacePrefix', 'string', 15),
            field('SystemModstamp', 'datetime'),
            ...fields
        ],
        readableBy: ({ permissions }: User) => permissions.view || permissions.allData,
        rowsFor: (org: Org): readonly Row[] => org.state.tables.get(name) ?? []
    };
}
