import type { OrgControl } from '../../proxy/http/orgControl.ts';

/** What an audit event of a commit says, as the org stores it. */
export interface SoakEvent {
    readonly type: string;
    readonly commitId: string;
    readonly recordId: string;
    readonly entryIdentifier: string;
    readonly outcome: string | null;
    /** Of commit and entry. */
    readonly step: string;
}

/** All intents and outcomes in the order of insertion. */
export async function readEvents(org: OrgControl): Promise<readonly SoakEvent[]> {
    const rows = await org.rows('RedactInline_Event__c');
    const text = (value: unknown): string => (typeof value === 'string' ? value : '');
    return rows.map((row) => {
        const commitId = text(row['Commit_Id__c']);
        const entryIdentifier = text(row['Entry_Identifier__c']);
        return {
            type: text(row['Type__c']),
            commitId,
            recordId: text(row['Record_Id__c']),
            entryIdentifier,
            outcome: text(row['Outcome__c']) || null,
            step: `${commitId} ${entryIdentifier}`
        };
    });
}
