import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
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

/** What doctor needs and nobody gave. */
export function nobodyToAskAs(): StepReport {
    return byHand(
        'doctor',
        'Nothing was looked for: it works as a user of the panel, and none is named.',
        'Call this again with --no-deploy and --supervisor or --agent.'
    );
}

/** Where the folder lies below the clone, from which keys could be committed. */
export function inClone({ folder }: Pick<Setting, 'folder'>): readonly StepReport[] {
    const isInside = existsSync('sfdx-project.json') && !relative(process.cwd(), folder).startsWith('..');
    if (!isInside) return [];
    return [
        byHand(
            'folder',
            `${folder} lies in the clone, from where keys could be committed.`,
            'Choose a --folder outside.'
        )
    ];
}

/** What has to be clicked after a deployment; of token exchange only where its handler was deployed just now. */
export function after({
    parts,
    tokenExchange,
    deploy
}: Pick<Setting, 'parts' | 'tokenExchange' | 'deploy'>): readonly StepReport[] {
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
        ...(tokenExchange === undefined || !deploy
            ? []
            : [
                  byHand(
                      'token exchange',
                      'The flow has to be turned on, and then the setting; the proxy needs the consumer secret in place of its key.',
                      'Setup → External Client App Manager → Redact Inline Proxy, under Settings and Policies; then Custom Metadata ' +
                          'Types → Redact Inline Setting → Default. docs/install.md says in which order.'
                  )
              ]),
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
