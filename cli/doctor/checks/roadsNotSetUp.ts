import type { ProxyEnvironment } from '../../../proxy/environment.ts';
import { fine, type Finding } from '../finding.ts';

/** What is left out because nobody has set it up, and what is missing without it: none of it is needed. */
export function roadsNotSetUp({
    interaction,
    conversationData,
    dataCloud
}: Pick<ProxyEnvironment, 'interaction' | 'conversationData' | 'dataCloud'>): readonly Finding[] {
    const roads = [
        [interaction, 'Interaction Service', 'history sends nothing', 'history'],
        [
            conversationData,
            'Conversation Data API',
            'forms, choices and files are neither shown nor swept, and erase deletes nothing',
            'conversation-data'
        ],
        [dataCloud, 'Data Cloud', 'nobody looks whether copies there still hold what was redacted', 'data-cloud']
    ] as const;
    return roads.flatMap(([settings, about, missing, page]) =>
        settings === null ? [fine(about, `is not set up: ${missing} (docs/roads/${page}.md).`)] : []
    );
}
