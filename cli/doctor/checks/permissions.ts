import type { ProblemError } from '../../../proxy/errors.ts';
import type { SalesforceGateway, StoredPolicy } from '../../../proxy/salesforce/gateway.ts';
import type { EventAccess, Grants, SetupGateway } from '../../../proxy/salesforce/setupGateway.ts';
import type { UploadGateway } from '../../../proxy/salesforce/uploadGateway.ts';
import { uploadProblem } from '../../../proxy/usecases/uploadTranscripts.ts';
import { failure, fine, unknown, warning, type Finding } from '../finding.ts';
import { troubleOf } from './trouble.ts';

const ENTRIES = 'Access Conversation Entries';

/** Whether the user may read entries, write audit events and see the settings of the admins. */
export async function checkPermissions(
    setup: SetupGateway,
    gateway: Pick<SalesforceGateway, 'findPolicy'>
): Promise<readonly Finding[]> {
    const [grants, events, policy] = await Promise.all([
        setup.findGrants(),
        setup.describeEvents(),
        gateway.findPolicy()
    ]);
    return [...grantFindings(grants), eventFinding(events), policyFinding(policy)];
}

function grantFindings({ permissionSets, accessesConversationEntries }: Grants): readonly Finding[] {
    const sets =
        permissionSets.length > 0
            ? fine('permission sets', `${permissionSets.toSorted().join(', ')}.`)
            : failure(
                  'permission sets',
                  'none of ours is assigned to the user.',
                  'Assign Redact Inline Agent or Redact Inline Supervisor.'
              );
    const entries = accessesConversationEntries
        ? fine(ENTRIES, 'is granted.')
        : failure(ENTRIES, 'is not granted.', `Assign a permission set or a profile with ${ENTRIES}.`);
    return [sets, entries];
}

function eventFinding(access: EventAccess | null): Finding {
    const about = 'audit events';
    const cure = 'Deploy force-app/main/core, and assign Redact Inline Agent or Redact Inline Supervisor.';
    if (access === null) return failure(about, 'the user does not see RedactInline_Event__c.', cure);
    if (!access.isCreateable) return failure(about, 'the user may not create RedactInline_Event__c.', cure);
    if (access.missingFields.length > 0) {
        return failure(about, `the user may not write ${access.missingFields.join(', ')}.`, cure);
    }
    return fine(about, 'the user may write them, with all their fields.');
}

function policyFinding(policy: StoredPolicy | null): Finding {
    return policy
        ? fine('settings of the admins', 'the user sees categories and rules.')
        : warning(
              'settings of the admins',
              'the user does not see the custom metadata, or it is not deployed: built-in categories apply.',
              'Deploy force-app/main/core; its permission sets grant the custom metadata types.'
          );
}

const OPERATOR = 'RedactInline_Operator';

/** Whether the user may upload transcripts, as far as it can be told before one is sent: no right for it is documented. */
export async function checkUploads(
    setup: Pick<SetupGateway, 'findGrants' | 'findUnseenByUpload'>,
    uploads: Pick<UploadGateway, 'readStatuses'>
): Promise<readonly Finding[]> {
    const [{ permissionSets }, unseen, problem] = await Promise.all([
        setup.findGrants(),
        setup.findUnseenByUpload(),
        uploadProblem(uploads)
    ]);
    const inPanel = permissionSets.includes(OPERATOR)
        ? fine('upload in the panel', `${OPERATOR} is assigned.`)
        : failure(
              'upload in the panel',
              `${OPERATOR} is not assigned to the user, so the panel offers no upload unless another permission set grants RedactInline_Upload.`,
              'Assign Redact Inline Operator, on top of Agent or Supervisor.'
          );
    const lookups =
        unseen.length === 0
            ? fine('lookups of an upload', 'the user sees calls, their conversations and who took part.')
            : failure(
                  'lookups of an upload',
                  `the user does not see ${unseen.join(', ')}, or not all the fields that an upload asks for.`,
                  `Give the user read access to ${unseen.join(', ')} and their fields, by a permission set.`
              );
    return [inPanel, lookups, rightFinding(problem)];
}

function rightFinding(problem: ProblemError | null): Finding {
    const about = 'uploads';
    if (problem === null) {
        const found = 'Salesforce tells this user what becomes of uploads. Whether it takes one shows with the first.';
        return fine(about, found);
    }
    const access =
        'Ask Salesforce for the right that uploads need, which no document names, or let another user upload.';
    if (problem.code === 'SALESFORCE_ACCESS_DENIED') {
        return failure(about, 'Salesforce lets this user not even ask for the status of an upload.', access);
    }
    const { found, cure } = troubleOf(problem, { place: 'SALESFORCE_ORG_URL', access });
    return unknown(about, `the status of an upload could not be asked for: the org ${found}`, cure);
}

/** Whether pages of the org may call the proxy, as far as the user may know. */
export async function checkTrustedUrl(audience: string, setup: SetupGateway): Promise<Finding> {
    const about = 'trusted URL';
    const cure = `Deploy force-app/main/core with REDACT_INLINE_PROXY_URL set, or add ${audience} in Setup, Trusted URLs, for connect-src.`;
    const urls = await setup.findTrustedUrls();
    if (urls === null) {
        return unknown(
            about,
            'this user may not see trusted URLs.',
            'Run this once as an administrator, or look in Setup, Trusted URLs.'
        );
    }
    const found = urls.find(({ endpointUrl }) => URL.parse(endpointUrl)?.origin === new URL(audience).origin);
    if (!found) return failure(about, `${audience} is none, so browsers do not let the page call it.`, cure);
    if (!found.isActive || !found.isForConnections)
        return failure(about, 'is there, but not active for connect-src.', cure);
    return fine(about, `${audience} is one.`);
}
