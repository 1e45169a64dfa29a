import { CATALOGUE, objectAt } from '../objects/catalogue.ts';
import type { Field, SObject } from '../objects/sObject.ts';
import type { Org } from '../state/org.ts';
import type { User } from '../state/users.ts';
import { mayCreate } from './createRecord.ts';

/** What `/sobjects` answers: the objects that the user may read. */
export function describeGlobal({ state }: Org, user: User, version: string): object {
    const there = CATALOGUE.filter((object) => object.readableBy(user) && !state.missingObjects.has(object.name));
    const sobjects = there.map((object) => summary(object, version));
    return { encoding: 'UTF-8', maxBatchSize: 200, sobjects };
}

/**
 * What `/sobjects/X/describe` answers.
 * @throws SalesforceError NOT_FOUND
 */
export function describeObject(org: Org, user: User, name: string, version: string): object {
    const object = objectAt(org, user, name);
    const visible = object.fields.filter((field) => !user.hiddenFields.includes(`${object.name}.${field.name}`));
    return {
        ...summary(object, version),
        createable: mayCreate(user, object),
        fields: visible.map(describeField),
        childRelationships: [],
        recordTypeInfos: []
    };
}

function summary(object: SObject, version: string): object {
    const url = `/services/data/v${version}/sobjects/${object.name}`;
    return {
        name: object.name,
        label: object.label,
        labelPlural: `${object.label}s`,
        keyPrefix: object.keyPrefix,
        custom: /__(?:c|mdt)$/.test(object.name),
        createable: object.createable,
        updateable: false,
        deletable: false,
        queryable: true,
        retrieveable: true,
        urls: { sobject: url, describe: `${url}/describe`, rowTemplate: `${url}/{ID}` }
    };
}

function describeField(field: Field): object {
    return {
        name: field.name,
        label: field.name,
        type: field.type === 'long' ? 'double' : field.type,
        length: field.length,
        createable: field.createable,
        updateable: false,
        nillable: !field.required,
        filterable: field.filterable,
        sortable: field.filterable,
        externalId: field.externalId,
        custom: field.name.endsWith('__c'),
        referenceTo: field.referenceTo === null ? [] : [field.referenceTo],
        relationshipName: field.relationshipName,
        restrictedPicklist: field.values !== null,
        picklistValues: (field.values ?? []).map((value) => ({
            value,
            label: value,
            active: true,
            defaultValue: false
        }))
    };
}
