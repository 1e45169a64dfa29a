import { api, LightningElement } from 'lwc';
import { onMinute } from 'c/clock';
import { agoOf, dateTimeOf, DECLINE_REASONS, FLAG_REASONS } from 'c/wording';
import DECLINE_LABEL from '@salesforce/label/c.RedactInline_FlagDecline';
import DECLINE_WHY_LABEL from '@salesforce/label/c.RedactInline_FlagDeclineWhy';
import SENDING_LABEL from '@salesforce/label/c.RedactInline_FlagSending';
import WHY_LABEL from '@salesforce/label/c.RedactInline_FlagWhy';
import WITHDRAW_LABEL from '@salesforce/label/c.RedactInline_FlagWithdraw';
import REDACT_LABEL from '@salesforce/label/c.RedactInline_Redact';
import { flagLineOf, type FlagLine } from './flagLine.ts';
import { FlagAct, NO_FLAG, type FlagView } from './flagView.ts';

export type { FlagAct, FlagActDetail, FlagView } from './flagView.ts';

/** What became of the flag of an entry, and what this user can do about it. */
export default class EntryFlag extends LightningElement {
    @api
    get view(): FlagView {
        return this._view;
    }
    set view(view: FlagView) {
        this._view = view;
        this.isActedOn = this.actions?.contains(this.template?.activeElement ?? null) ?? false;
    }
    /** Whether the user resolves flags; who may only view withdraws their own. */
    @api canResolve = false;

    readonly labels = {
        decline: DECLINE_LABEL,
        redact: REDACT_LABEL,
        sending: SENDING_LABEL,
        withdraw: WITHDRAW_LABEL
    };
    /** Epoch milliseconds. */
    private now = Date.now();
    private stopClock: () => void = () => undefined;
    private _view: FlagView = NO_FLAG;
    /** Whether one of its buttons had the focus when it was told what to show. */
    private isActedOn = false;

    override connectedCallback(): void {
        this.stopClock = onMinute((now) => (this.now = now));
    }

    override disconnectedCallback(): void {
        this.stopClock();
    }

    /** Others have resolved it under a hand: its buttons are gone, and who is around it takes the focus. */
    override renderedCallback(): void {
        const isLost = this.isActedOn && !this.actions && !this.isOpen;
        this.isActedOn = false;
        if (isLost) this.dispatchEvent(new CustomEvent('focusleave'));
    }

    get line(): FlagLine | null {
        return this.view.flag && flagLineOf(this.view.flag);
    }

    get lineClass(): string {
        return this.isOpen ? 'line line_open' : 'line';
    }

    get ago(): string {
        return agoOf(Date.parse(this.line!.occurredAt), this.now);
    }

    get moment(): string {
        return dateTimeOf(Date.parse(this.line!.occurredAt));
    }

    get canDecide(): boolean {
        return this.canResolve && this.isOpen && !this.view.isChoosing && !this.view.isBusy;
    }

    get canWithdraw(): boolean {
        return !this.canResolve && this.view.flag?.withdrawable === true && !this.view.isBusy;
    }

    get isSending(): boolean {
        return this.view.isBusy && !this.view.isChoosing;
    }

    get question(): string {
        return this.isOpen ? DECLINE_WHY_LABEL : WHY_LABEL;
    }

    get reasons(): Readonly<Record<string, string>> {
        return this.isOpen ? DECLINE_REASONS : FLAG_REASONS;
    }

    handleRedact(): void {
        this.emit(FlagAct.Redact);
    }

    handleDecline(): void {
        this.emit(FlagAct.Ask);
    }

    handleWithdraw(): void {
        this.emit(FlagAct.Withdraw);
    }

    handleChoose({ detail }: CustomEvent<{ readonly code: string }>): void {
        this.dispatchEvent(new CustomEvent('flagact', { detail: { act: FlagAct.Answer, reasonCode: detail.code } }));
    }

    handleClose(): void {
        this.emit(FlagAct.Leave);
    }

    private get actions(): Element | null {
        return this.template?.querySelector('.actions') ?? null;
    }

    private get isOpen(): boolean {
        return this.view.flag?.resolution === null;
    }

    private emit(act: FlagAct): void {
        this.dispatchEvent(new CustomEvent('flagact', { detail: { act } }));
    }
}
