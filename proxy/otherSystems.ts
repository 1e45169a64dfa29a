import { EnvironmentError } from './environmentError.ts';

/** Systems of Salesforce beside the org's own API; `null` where one is not set up. */
export interface OtherSystems {
    readonly conversationData: ConversationDataAccess | null;
    readonly dataCloud: DataCloudAccess | null;
    /** Where history is sent. */
    readonly interaction: InteractionPlace | null;
}

/** Where the Conversation Data API is, and as which client app it is entered. */
export interface ConversationDataAccess {
    /** Without a trailing slash. */
    readonly url: string;
    readonly clientId: string;
    readonly clientSecret: string;
}

/** The tenant of Data Cloud, as which client app it is entered, and what its data model calls the copies. */
export interface DataCloudAccess extends ConversationDataAccess {
    /** The data space; `null` for the standard one. */
    readonly dataspace: string | null;
    readonly names: { readonly object: string; readonly fieldPrefix: string };
}

/** The Interaction Service of the org. */
export interface InteractionPlace {
    /** Such as `https://acme.my.salesforce-scrt.com`, without a trailing slash. */
    readonly url: string;
    /** `{prefix}_{developer name}` of the ConversationChannelDefinition. */
    readonly authorizationContext: string;
}

/** The variables that these are made of, once each is checked for itself. */
export interface OtherSystemsVariables {
    readonly CONVERSATION_DATA_URL?: string | undefined;
    readonly CONVERSATION_DATA_CLIENT_ID?: string | undefined;
    readonly CONVERSATION_DATA_CLIENT_SECRET?: string | undefined;
    readonly DATA_CLOUD_URL?: string | undefined;
    readonly DATA_CLOUD_CLIENT_ID?: string | undefined;
    readonly DATA_CLOUD_CLIENT_SECRET?: string | undefined;
    readonly DATA_CLOUD_DATASPACE?: string | undefined;
    readonly DATA_CLOUD_OBJECT: string;
    readonly DATA_CLOUD_FIELD_PREFIX?: string | undefined;
    readonly INTERACTION_SERVICE_URL?: string | undefined;
    readonly INTERACTION_AUTHORIZATION_CONTEXT?: string | undefined;
}

/** @throws {EnvironmentError} where only some of the variables are set that one of them needs */
export function otherSystemsOf(values: OtherSystemsVariables): OtherSystems {
    return {
        conversationData: clientAppOf('CONVERSATION_DATA', values),
        dataCloud: dataCloudOf(values),
        interaction: interactionOf(values)
    };
}

/** All three variables make an access, and none of them none. */
function clientAppOf(
    prefix: 'CONVERSATION_DATA' | 'DATA_CLOUD',
    values: OtherSystemsVariables
): ConversationDataAccess | null {
    const names = [`${prefix}_URL`, `${prefix}_CLIENT_ID`, `${prefix}_CLIENT_SECRET`] as const;
    const [url, clientId, clientSecret] = names.map((name) => values[name]);
    if (url && clientId && clientSecret) return { url, clientId, clientSecret };
    const missing = names.filter((name) => values[name] === undefined);
    if (missing.length === names.length) return null;
    const problem = `is required with the other variables ${prefix}_…; set all three of them or none`;
    throw new EnvironmentError(missing.map((variable) => ({ variable, problem })));
}

/** Fields begin as the object does, unless it is told otherwise. */
function dataCloudOf(values: OtherSystemsVariables): DataCloudAccess | null {
    const access = clientAppOf('DATA_CLOUD', values);
    const { DATA_CLOUD_OBJECT: object, DATA_CLOUD_DATASPACE: dataspace = null } = values;
    const [prefix = ''] = object.split('__');
    return access && { ...access, dataspace, names: { object, fieldPrefix: values.DATA_CLOUD_FIELD_PREFIX ?? prefix } };
}

/** Both variables, or neither. */
function interactionOf({
    INTERACTION_SERVICE_URL: url,
    INTERACTION_AUTHORIZATION_CONTEXT: authorizationContext
}: OtherSystemsVariables): InteractionPlace | null {
    if (url !== undefined && authorizationContext !== undefined) return { url, authorizationContext };
    if (url === undefined && authorizationContext === undefined) return null;
    const variable = url === undefined ? 'INTERACTION_SERVICE_URL' : 'INTERACTION_AUTHORIZATION_CONTEXT';
    throw new EnvironmentError([{ variable, problem: 'is required where the other of the two is set' }]);
}
