import { readCustomFields } from '../customFields.ts';
import { readMetadata, textsAt } from '../metadata.ts';

/** Fields of standard objects that our Apex names, from Salesforce's Object Reference. */
const STANDARD: readonly string[] = [
    'CustomPermission Id:Id DeveloperName:String',
    'ObjectPermissions Id:Id ParentId:Id SobjectType:String PermissionsRead:Boolean PermissionsEdit:Boolean',
    'PermissionSet Id:Id Name:String Label:String ProfileId:Id',
    'PermissionSetAssignment Id:Id AssigneeId:Id PermissionSetId:Id',
    'Profile Id:Id Name:String',
    'SetupEntityAccess Id:Id ParentId:Id SetupEntityId:Id',
    'User Id:Id Alias:String Email:String EmailEncodingKey:String LanguageLocaleKey:String LastName:String Name:String LocaleSidKey:String ProfileId:Id TimeZoneSidKey:String Username:String IsActive:Boolean',
    'UserRecordAccess Id:Id RecordId:Id UserId:Id HasReadAccess:Boolean HasEditAccess:Boolean'
];

const APEX_TYPES: Readonly<Record<string, string>> = {
    Checkbox: 'Boolean',
    DateTime: 'Datetime',
    LongTextArea: 'String',
    Lookup: 'Id',
    Number: 'Decimal',
    Picklist: 'String',
    Text: 'String',
    Url: 'String'
};

/** Lists the objects that our Apex may name: one per line, its name, then `Field:Type` or `Relationship:>Object`. */
export function listObjects(): readonly string[] {
    const custom = Map.groupBy(readCustomFields(), ({ object }) => object);
    const lines = [...custom].map(([object, fields]) =>
        [object, ...ownFields(object), ...fields.flatMap(({ path, name, type }) => apexFields(path, name, type))].join(
            ' '
        )
    );
    return [...STANDARD, ...lines];
}

function ownFields(object: string): readonly string[] {
    return object.endsWith('__mdt')
        ? ['Id:Id', 'DeveloperName:String', 'MasterLabel:String']
        : ['Id:Id', 'Name:String', 'CreatedDate:Datetime'];
}

function apexFields(path: string, name: string, type: string): readonly string[] {
    const apexType = APEX_TYPES[type];
    if (apexType === undefined) {
        throw new Error(`${path}: name the Apex type of ${type}`);
    }
    const relationships = textsAt(readMetadata(path).content, 'referenceTo').map(
        (object) => `${name.replace(/__c$/, '__r')}:>${object}`
    );
    return [`${name}:${apexType}`, ...relationships];
}
