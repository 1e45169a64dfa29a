import { choice, integer } from './definition.ts';

/** What is open about who may see what, and about signing in. */
export const ACCESS_SWITCHES = {
    unknownConversation: choice('recordNotFound', {
        open: 'What does an unknown conversation answer? (A malformed identifier is 400 INVALID_ID_FIELD.)',
        evidence: 'RECORD_NOT_FOUND was seen, without its status; the documentation names NOT_FOUND.',
        modes: { recordNotFound: '404 RECORD_NOT_FOUND', notFound: '404 NOT_FOUND', emptyList: '200 without entries' }
    }),
    entriesWithoutPermission: choice('forbidden', {
        open: 'What does a user without Access Conversation Entries get?',
        evidence: 'None; the permission is documented for the sObject ConversationEntry only.',
        modes: { forbidden: '403 INSUFFICIENT_ACCESS', emptyList: '200 without entries' }
    }),
    entriesSharing: choice('notEnforced', {
        open: 'Does the entries resource check access to the records behind the conversation?',
        evidence: 'None, so a client must not rely on it.',
        modes: { notEnforced: 'no', enforced: 'yes: an unknown conversation for who sees none of its records' }
    }),
    conversationSharing: choice('everyone', {
        open: 'Who may see Conversation and ConversationParticipant rows?',
        evidence: 'No owner and no share object is listed.',
        modes: { everyone: 'every user', withRecord: 'who sees one of its calls or sessions' }
    }),
    sessionSeconds: integer(7200, 1, 86_400, {
        open: 'After how many idle seconds does an access token expire? Every successful call starts the time anew.',
        evidence: 'The session timeout of the org or app; two hours is the default of an org.'
    }),
    assertionExpiry: choice('lenient', {
        open: 'How far ahead may the `exp` of a JWT bearer assertion lie?',
        evidence: 'Documented: seconds, at most 5 minutes. The official CLI sends milliseconds, and orgs take it.',
        modes: {
            lenient: 'at most 5 minutes in seconds; a number that can only be milliseconds passes too',
            strict: 'at most 5 minutes in seconds',
            unlimited: 'as far as you like'
        }
    }),
    unapprovedUser: choice('invalidGrant', {
        open: 'How is a user refused whom the client app does not pre-authorise?',
        evidence: 'Both are seen in public code, depending on the policy of the app.',
        modes: {
            invalidGrant: "invalid_grant, user hasn't approved this consumer",
            invalidAppAccess: 'invalid_app_access, user is not admin approved to access this app'
        }
    }),
    exchangeRefusal: choice('invalidGrant', {
        open: 'By which error is a token exchange refused, where the handler in Apex does not take the token?',
        evidence: 'The text is documented, the error is not; RFC 8693 names invalid_request.',
        modes: { invalidGrant: 'invalid_grant', invalidRequest: 'invalid_request' }
    }),
    unorderedQueries: choice('stable', {
        open: 'In which order does SOQL without ORDER BY answer?',
        evidence: 'Documented as not guaranteed.',
        modes: { stable: 'in the order of creation', shuffled: 'in no order at all' }
    })
} as const;
