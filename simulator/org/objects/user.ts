import type { Row } from '../state/rows.ts';
import type { User } from '../state/users.ts';
import { field, type SObject } from './sObject.ts';

/** The users of the org. */
export const userObject: SObject = {
    name: 'User',
    label: 'User',
    keyPrefix: '005',
    createable: false,
    fields: [
        field('Id', 'id'),
        field('Username', 'string', 80),
        field('Name', 'string', 121),
        field('FirstName', 'string', 40),
        field('LastName', 'string', 80),
        field('Email', 'string', 128),
        field('Alias', 'string', 8),
        field('IsActive', 'boolean'),
        field('UserType', 'picklist', 40),
        field('LanguageLocaleKey', 'picklist', 40),
        field('TimeZoneSidKey', 'picklist', 40)
    ],
    readableBy: () => true,
    rowsFor: (org) => org.state.users.map(toRow)
};

function toRow(user: User): Row {
    const [firstName = '', lastName = ''] = user.displayName.split(' ');
    return {
        Id: user.userId,
        Username: user.username,
        Name: user.displayName,
        FirstName: firstName,
        LastName: lastName,
        Email: user.username,
        Alias: user.name.slice(0, 8),
        IsActive: user.active,
        UserType: 'Standard',
        LanguageLocaleKey: 'en_US',
        TimeZoneSidKey: 'Europe/London'
    };
}
