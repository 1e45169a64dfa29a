import { api, LightningElement } from 'lwc';
import type { Notice } from 'c/errorPanel';
import type { LimitsAnswer } from 'c/proxyContract';
import { LIMIT_LABELS } from './limitLabels.ts';
import { metersOf, Room, type Gauge, type Meter } from './meters.ts';

/** What has been read of the limits. */
export interface LimitsState {
    /** As they were read last; `null` until they are. */
    readonly answer: LimitsAnswer | null;
    readonly isLoading: boolean;
    /** Why the last reading failed. */
    readonly problem: Notice | null;
}

/** A limit as it is rendered. */
interface ShownMeter extends Omit<Meter, 'gauge'> {
    readonly gauge: ShownGauge | null;
}

interface ShownGauge extends Gauge {
    readonly barClass: string;
    readonly usedStyle: string;
    readonly reservedStyle: string;
    readonly state: string;
    readonly iconName: string;
    readonly iconVariant: string;
    /** How full it is and what that means, for those who hear it. */
    readonly heard: string;
}

/** How much of each limit is used and when there is more, in words and as bars. */
export default class LimitMeters extends LightningElement {
    @api limits!: LimitsState;

    readonly labels = LIMIT_LABELS;

    override renderedCallback(): void {
        if (this.dialog.open) return;
        this.dialog.showModal();
        (this.refs!['title'] as HTMLElement).focus();
    }

    get meters(): readonly ShownMeter[] {
        const { answer } = this.limits;
        return answer ? metersOf(answer).map(shownMeter) : [];
    }

    handleRefresh(): void {
        if (!this.limits.isLoading) this.dispatchEvent(new CustomEvent('limitsread'));
    }

    handleClose(): void {
        this.dialog.close();
    }

    handleClosed(): void {
        this.dispatchEvent(new CustomEvent('limitsclose'));
    }

    /** Letters are no shortcuts of the panel while the dialog is open. */
    handleKeyDown(event: KeyboardEvent): void {
        event.stopPropagation();
    }

    private get dialog(): HTMLDialogElement {
        return this.refs!['dialog'] as HTMLDialogElement;
    }
}

/** How each state is told: in words, by an icon, and by its colour. */
const STATES: Readonly<Record<Room, { readonly words: string; readonly icon: string; readonly variant: string }>> = {
    [Room.Enough]: { words: LIMIT_LABELS.room, icon: 'utility:success', variant: 'success' },
    [Room.Little]: { words: LIMIT_LABELS.near, icon: 'utility:warning', variant: 'warning' },
    [Room.Reserved]: { words: LIMIT_LABELS.reservedOnly, icon: 'utility:warning', variant: 'warning' },
    [Room.None]: { words: LIMIT_LABELS.full, icon: 'utility:error', variant: 'error' }
};

function shownMeter({ gauge, ...meter }: Meter): ShownMeter {
    if (!gauge) return { ...meter, gauge };
    const { words, icon, variant } = STATES[gauge.room];
    return {
        ...meter,
        gauge: {
            ...gauge,
            barClass: `bar bar_${gauge.room}`,
            usedStyle: `inline-size: ${percent(gauge.usedShare)}`,
            reservedStyle: `inline-size: ${percent(gauge.reservedShare)}`,
            state: words,
            iconName: icon,
            iconVariant: variant,
            heard: `${gauge.words}, ${words}`
        }
    };
}

function percent(share: number): string {
    return `${(share * 100).toFixed(2)}%`;
}
