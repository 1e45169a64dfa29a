import { field, type SObject } from './sObject.ts';

/** The org itself: one row. */
export const organization: SObject = {
    name: 'Organization',
    label: 'Organization',
    keyPrefix: '00D',
    createable: false,
    fields: [
        field('Id', 'id'),
        field('Name', 'string', 80),
        field('NamespacePrefix', 'string', 15),
        field('InstanceName', 'string', 5),
        field('IsSandbox', 'boolean'),
        field('OrganizationType', 'picklist', 40),
        field('TrialExpirationDate', 'datetime'),
        field('LanguageLocaleKey', 'picklist', 40)
    ],
    readableBy: () => true,
    rowsFor: (org) => [
        {
            Id: org.orgId,
            Name: 'Northwind Home (simulated)',
            NamespacePrefix: null,
            InstanceName: 'SIM1',
            IsSandbox: true,
            OrganizationType: 'Enterprise Edition',
            TrialExpirationDate: null,
            LanguageLocaleKey: 'en_US'
        }
    ]
};
