import { notFound, notSimulated, SalesforceError } from '../errors.ts';
import type { Org } from '../state/org.ts';
import type { User } from '../state/users.ts';
import { contentVersion } from './contentVersion.ts';
import { conversation, conversationParticipant } from './conversation.ts';
import { messagingChannel } from './messagingChannel.ts';
import { conversationApiLog } from './conversationApiLog.ts';
import { cspTrustedSite } from './cspTrustedSite.ts';
import { messagingSession } from './messagingSession.ts';
import { organization } from './organization.ts';
import { permissionSet, permissionSetAssignment, userPermissionAccess } from './permissionSet.ts';
import { redactInlineConfig } from './redactInlineConfig.ts';
import { redactInlineEvent } from './redactInlineEvent.ts';
import { redactInlineCategory, redactInlineReason, redactInlineRule } from './redactInlinePolicy.ts';
import type { SObject } from './sObject.ts';
import { userObject } from './user.ts';
import { userRecordAccess } from './userRecordAccess.ts';
import { voiceCall } from './voiceCall.ts';

/** Every object that the simulator has. */
export const CATALOGUE: readonly SObject[] = [
    voiceCall,
    messagingSession,
    messagingChannel,
    contentVersion,
    conversation,
    conversationParticipant,
    conversationApiLog,
    userRecordAccess,
    userObject,
    organization,
    permissionSet,
    permissionSetAssignment,
    userPermissionAccess,
    cspTrustedSite,
    redactInlineEvent,
    redactInlineConfig,
    redactInlineCategory,
    redactInlineReason,
    redactInlineRule
];

/** Objects that an org which is no Dev Hub does not have; tools ask for them to find out. */
const ONLY_IN_DEV_HUBS: readonly string[] = ['ScratchOrgInfo', 'ActiveScratchOrg', 'SandboxProcess'];

/** The object of a name in any case, or `undefined`. */
export function findObject(name: string): SObject | undefined {
    return CATALOGUE.find((each) => each.name.toLowerCase() === name.toLowerCase());
}

/**
 * The object of a name, as the user may use it in a query.
 * @throws SalesforceError INVALID_TYPE when the org has no such custom object or the user may not read it;
 * NOT_SIMULATED for any other name, since it may well be a standard object
 */
export function objectFor(org: Org, user: User, name: string): SObject {
    const found = findObject(name);
    if (found === undefined && !/__[a-z]+$/i.test(name) && !ONLY_IN_DEV_HUBS.includes(name)) {
        throw notSimulated(`the object ${name}`);
    }
    if (found === undefined || org.state.missingObjects.has(found.name) || !found.readableBy(user)) {
        const message =
            `sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append ` +
            `the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names.`;
        throw new SalesforceError({ status: 400, errorCode: 'INVALID_TYPE', message });
    }
    return found;
}

/**
 * The object of a name in a path.
 * @throws SalesforceError NOT_FOUND or NOT_SIMULATED, as in `objectFor`
 */
export function objectAt(org: Org, user: User, name: string): SObject {
    try {
        return objectFor(org, user, name);
    } catch (error) {
        throw error instanceof SalesforceError && error.errorCode === 'INVALID_TYPE' ? notFound() : error;
    }
}
