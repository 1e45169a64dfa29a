import { ProblemError } from '../../proxy/errors.ts';
import { CommandError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';

/** Where Setup keeps client apps. */
export const APP_MANAGER = 'External Client App Manager';

/** By the reason of a problem: what a refusal of a client app means, after its subject, and the cure. */
export type AppRefusals = ReadonlyMap<string, readonly [found: string, cure: string]>;

const NOT_FOR_THIS_USER: readonly [found: string, cure: string] = [
    'the app may not act for this user.',
    `Assign the user a permission set that the app's policies name in ${APP_MANAGER}.`
];

/** Of the app that users are signed in by, and of the user (Salesforce Help, "OAuth 2.0 Authorization Errors"). */
export const SIGN_IN_REFUSALS: AppRefusals = new Map([
    [
        'oauth_invalid_client_id',
        [
            'Salesforce knows no app by SALESFORCE_CLIENT_ID.',
            `Copy the consumer key from Setup, ${APP_MANAGER}, and wait some minutes after the app was deployed.`
        ]
    ],
    [
        'oauth_invalid_client',
        ['Salesforce does not accept the app.', `Turn on the JWT bearer flow of the app in ${APP_MANAGER}.`]
    ],
    ['oauth_invalid_app_access', NOT_FOR_THIS_USER],
    ['oauth_oauth_app_access_denied', NOT_FOR_THIS_USER],
    [
        'oauth_invalid_grant',
        [
            'Salesforce refuses the assertion for this user.',
            "Look whether the user exists and is active, the app's certificate goes with SALESFORCE_PRIVATE_KEY, SALESFORCE_LOGIN_AUDIENCE fits the org, and the clocks agree."
        ]
    ],
    ['oauth_inactive_user', ['the user is not active.', 'Name another user, or activate this one.']],
    ['oauth_inactive_org', ['the org is not active.', 'Ask Salesforce about the org.']]
]);

/** Of the Conversation Data API. */
export const CONVERSATION_DATA_REFUSALS: AppRefusals = new Map([
    [
        'oauth_invalid_client_id',
        ['Salesforce knows no app by CONVERSATION_DATA_CLIENT_ID.', `Copy the consumer key from Setup, ${APP_MANAGER}.`]
    ],
    [
        'oauth_invalid_client',
        [
            'Salesforce does not accept CONVERSATION_DATA_CLIENT_SECRET.',
            `Copy the consumer secret from Setup, ${APP_MANAGER}, and turn on the client credentials flow there.`
        ]
    ],
    [
        'oauth_invalid_grant',
        ['the org gives the app no token.', `Set a Run As user with API Only User in ${APP_MANAGER}.`]
    ],
    [
        'conversation_data_scope_missing',
        ['the token has no scope of this API.', `Add sfap_api to the app in ${APP_MANAGER}.`]
    ],
    [
        'conversation_data_token_not_jwt',
        [
            'the token is no JWT.',
            `Turn on "Issue JWT-based access tokens for named users" of the app in ${APP_MANAGER}.`
        ]
    ]
]);

/** Of Data Cloud. */
export const DATA_CLOUD_REFUSALS: AppRefusals = new Map([
    [
        'oauth_invalid_client_id',
        ['Salesforce knows no app by DATA_CLOUD_CLIENT_ID.', `Copy the consumer key from Setup, ${APP_MANAGER}.`]
    ],
    [
        'oauth_invalid_client',
        [
            'Salesforce does not accept DATA_CLOUD_CLIENT_SECRET.',
            `Copy the consumer secret from Setup, ${APP_MANAGER}, and turn on the client credentials flow there.`
        ]
    ],
    ['oauth_invalid_scope', ['the app has no scope of Data Cloud.', `Add cdp_query_api to the app in ${APP_MANAGER}.`]],
    [
        'oauth_invalid_grant',
        [
            'the org gives no token of the tenant.',
            `Set a Run As user in ${APP_MANAGER}, and give them a permission set of Data Cloud.`
        ]
    ],
    [
        'data_cloud_tenant_differs',
        ['the org has another tenant than DATA_CLOUD_URL.', 'Copy the tenant-specific endpoint from Data Cloud Setup.']
    ],
    [
        'data_cloud_query_refused',
        [
            'the tenant does not know the object or its fields, or the Run As user may not read them.',
            'Compare DATA_CLOUD_OBJECT and DATA_CLOUD_FIELD_PREFIX with the data model, and look at the data space and its policies.'
        ]
    ]
]);

/** The error that ends a command: where a client app was refused, with what that means and its cure. */
export function withCure(error: unknown, refusals: AppRefusals): unknown {
    if (!(error instanceof ProblemError)) return error;
    const { reason = '' } = error.extras;
    const [found, cure] = refusals.get(reason) ?? [];
    if (found === undefined || cure === undefined) return error;
    const exitCode = reason.startsWith('oauth_invalid_client') ? ExitCode.Config : ExitCode.NoPermission;
    return new CommandError(`${found} ${cure}`, exitCode, { cause: error });
}
