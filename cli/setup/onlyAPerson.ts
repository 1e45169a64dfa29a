import { byHand, type StepReport } from './step.ts';
import type { Setting } from './setting.ts';

/** What has to be clicked before a deployment; nobody can tell from here whether it is. */
export function before(): readonly StepReport[] {
    return [
        byHand(
            'external client apps',
            'They have to be allowed.',
            'Setup → External Client Apps → Settings. Once for each org.'
        )
    ];
}

/** What has to be looked up for the proxy. */
export function consumerKey(): StepReport {
    return byHand(
        'consumer key',
        'The proxy needs it, and it is shown in Setup alone.',
        'Setup → External Client App Manager → Redact Inline Proxy → Settings → OAuth Settings. ' +
            'Then call this again with --client-id, and with --no-deploy.'
    );
}

/** What has to be clicked after a deployment. */
export function after({ parts }: Pick<Setting, 'parts'>): readonly StepReport[] {
    return [
        ...(parts.includes('messaging')
            ? [
                  byHand(
                      'conversation entries',
                      'They should ask for the permission Access Conversation Entries; older orgs leave them open to everybody.',
                      'Setup → Messaging Settings.'
                  )
              ]
            : []),
        byHand(
            'record pages',
            'The component has to be put on them.',
            'Setup → Lightning App Builder: add Redact Inline to your page, or activate one that was deployed.'
        ),
        byHand(
            'login IP ranges',
            'Where profiles have them, the address of the proxy must be in them.',
            'Setup → Profiles → Login IP Ranges.'
        )
    ];
}
