import type { Scenario } from './scenario.ts';
import type { JsonBody } from './transportStandIn.ts';

const MINUTE = 60_000;

/** What is shown from a copy in Data Cloud; the proxy itself has places enough. */
export const COPIES: readonly Scenario[] = [
    {
        name: 'copy',
        title: 'A copy, because too many conversations are open',
        group: 'Limits',
        user: 'supervisor',
        record: 'richSession',
        standIns: [{ path: '/entries', answer: { kind: 'changed', change: asCopy } }],
        play: ({ see }) => see({ label: 'CopyReadTitle' })
    }
];

/** A page of Salesforce as one of copies, the second of whose entries was redacted. */
function asCopy(page: JsonBody): object {
    const entries = page['entries'] as readonly JsonBody[];
    const texts = entries.filter(({ kind }) => kind === 'text');
    return {
        ...page,
        entries: texts.map((entry, index) => ({
            ...entry,
            redactable: false,
            ...(index === 1 && { text: '[redacted: other]', suggestions: [] })
        })),
        page: { before: null, after: null },
        permissions: { redact: false },
        readers: undefined,
        copy: {
            source: 'dataCloud',
            asOf: new Date().toISOString(),
            freesAt: new Date(Date.now() + 14 * MINUTE).toISOString(),
            withheldCount: 1
        }
    };
}
