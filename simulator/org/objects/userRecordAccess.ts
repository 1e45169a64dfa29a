import { accessTo } from '../state/access.ts';
import type { Org } from '../state/org.ts';
import { textOf, type Row } from '../state/rows.ts';
import type { User } from '../state/users.ts';
import { field, type SObject } from './sObject.ts';

/**
 * What users may do with records. A query must name the user and the records; rows of records that the querying
 * user cannot read are left out.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_userrecordaccess.htm
 */
export const userRecordAccess: SObject = {
    name: 'UserRecordAccess',
    label: 'User Record Access',
    keyPrefix: null,
    createable: false,
    fields: [
        field('Id', 'id'),
        field('UserId', 'reference'),
        field('RecordId', 'reference'),
        field('HasReadAccess', 'boolean'),
        field('HasEditAccess', 'boolean'),
        field('HasDeleteAccess', 'boolean'),
        field('HasTransferAccess', 'boolean'),
        field('HasAllAccess', 'boolean'),
        field('MaxAccessLevel', 'picklist', 40)
    ],
    readableBy: () => true,
    rowsFor: (org, user) => {
        const records = ['VoiceCall', 'MessagingSession'].flatMap((name) => org.state.tables.get(name) ?? []);
        const readable = records.filter((record) => accessTo(org, user, record) !== null);
        return readable.flatMap((record) => org.state.users.map((other) => toRow(org, other, record)));
    }
};

function toRow(org: Org, user: User, record: Row): Row {
    const access = accessTo(org, user, record);
    const isOwner = user.permissions.allData || textOf(record, 'OwnerId') === user.userId;
    const levels = { read: 'Read', edit: 'Edit' } as const;
    return {
        Id: null,
        UserId: user.userId,
        RecordId: textOf(record, 'Id'),
        HasReadAccess: access !== null,
        HasEditAccess: access === 'edit',
        HasDeleteAccess: user.permissions.allData,
        HasTransferAccess: isOwner,
        HasAllAccess: user.permissions.allData,
        MaxAccessLevel: user.permissions.allData ? 'All' : access === null ? 'None' : levels[access]
    };
}
