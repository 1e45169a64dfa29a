import type { Permissions } from '../state/users.ts';
import { blocksIn, textIn } from './deployedXml.ts';

const CUSTOM_PERMISSIONS: Readonly<Record<string, keyof Permissions>> = {
    RedactInline_View: 'view',
    RedactInline_Redact: 'redact',
    RedactInline_Audit: 'audit',
    RedactInline_Upload: 'upload'
};
const USER_PERMISSIONS: Readonly<Record<string, keyof Permissions>> = {
    ApiEnabled: 'apiEnabled',
    CanAccessCE: 'accessConversationEntries'
};
const EVENTS = 'RedactInline_Event__c';

/** What a permission set in metadata format grants, of what the simulator knows. */
export function grantsOf(xml: string): Partial<Permissions> {
    const enabled = (element: string, known: Readonly<Record<string, keyof Permissions>>): readonly string[] =>
        blocksIn(xml, element)
            .filter((block) => textIn(block, 'enabled') === 'true')
            .flatMap((block) => known[textIn(block, 'name') ?? ''] ?? []);
    const objects = blocksIn(xml, 'objectPermissions');
    const grantsOn = (object: string, right: string): boolean =>
        objects.some((block) => textIn(block, 'object') === object && textIn(block, right) === 'true');
    const granted = [
        ...enabled('customPermissions', CUSTOM_PERMISSIONS),
        ...enabled('userPermissions', USER_PERMISSIONS),
        ...(grantsOn(EVENTS, 'allowRead') ? ['readEvents'] : []),
        ...(grantsOn(EVENTS, 'allowCreate') ? ['createEvents'] : []),
        ...(grantsOn('VoiceCall', 'allowRead') || grantsOn('MessagingSession', 'allowRead') ? ['readRecords'] : [])
    ];
    return Object.fromEntries(granted.map((name) => [name, true]));
}
