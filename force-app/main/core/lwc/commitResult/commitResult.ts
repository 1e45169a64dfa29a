import { api, LightningElement } from 'lwc';
import type { Tone } from 'c/banner';
import { counted } from 'c/wording';
import ASK_COPIES_LABEL from '@salesforce/label/c.RedactInline_CopyAskAgain';
import AUDIT_PENDING_LABEL from '@salesforce/label/c.RedactInline_AuditPending';
import LEFT_ONE_LABEL from '@salesforce/label/c.RedactInline_ResultLeft_One';
import LEFT_OTHER_LABEL from '@salesforce/label/c.RedactInline_ResultLeft_Other';
import RETRY_LABEL from '@salesforce/label/c.RedactInline_ReviewAgain';
import SHOW_LABEL from '@salesforce/label/c.RedactInline_ShowEntry';
import VERIFIED_ONE_LABEL from '@salesforce/label/c.RedactInline_ResultVerified_One';
import VERIFIED_OTHER_LABEL from '@salesforce/label/c.RedactInline_ResultVerified_Other';
import type { CommitSummary } from './commitSummary.ts';

export type { CommitSummary, ToldCopies, UnredactedEntry } from './commitSummary.ts';

/** Says what Salesforce stores after a commit: how many entries are verified, and why the others are not. */
export default class CommitResult extends LightningElement {
    @api summary!: CommitSummary;

    readonly labels = {
        askCopies: ASK_COPIES_LABEL,
        auditPending: AUDIT_PENDING_LABEL,
        retry: RETRY_LABEL,
        show: SHOW_LABEL
    };

    get tone(): Tone {
        return this.hasRest ? 'warning' : 'success';
    }

    get hasRest(): boolean {
        return this.summary.rest.length > 0;
    }

    get hasVerified(): boolean {
        return this.summary.verifiedCount > 0;
    }

    get verified(): string {
        return counted(this.summary.verifiedCount, { one: VERIFIED_ONE_LABEL, other: VERIFIED_OTHER_LABEL });
    }

    get left(): string {
        return counted(this.summary.rest.length, { one: LEFT_ONE_LABEL, other: LEFT_OTHER_LABEL });
    }

    get copyLines(): readonly string[] {
        return this.summary.copies?.lines ?? [];
    }

    get canRetry(): boolean {
        return this.summary.rest.some(({ isDrafted }) => isDrafted);
    }

    handleShow(event: MouseEvent): void {
        const { identifier } = (event.currentTarget as HTMLElement).dataset;
        this.dispatchEvent(new CustomEvent('entryshow', { detail: { identifier } }));
    }

    handleAskCopies(): void {
        if (this.summary.copies?.isAsking === false) this.dispatchEvent(new CustomEvent('copiesask'));
    }

    handleRetry(): void {
        this.dispatchEvent(new CustomEvent('review'));
    }

    handleClose(): void {
        this.dispatchEvent(new CustomEvent('close'));
    }
}
