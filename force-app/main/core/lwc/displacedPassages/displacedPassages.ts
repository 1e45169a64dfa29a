import { api, LightningElement } from 'lwc';
import { counted, fill } from 'c/wording';
import type { DisplacedEntry, DisplacedPassage } from './displacedEntry.ts';
import { DISPLACED_LABELS } from './displacedLabels.ts';

export type { DisplacedEntry, DisplacedPassage } from './displacedEntry.ts';

/** What is decided on, by the indexes of the passages. */
export interface DisplacedDecision {
    readonly indexes: readonly number[];
}

/** Asks what becomes of drafted passages whose entries are not as they were: nothing drafted goes without a word. */
export default class DisplacedPassages extends LightningElement {
    @api entries: readonly DisplacedEntry[] = [];

    readonly labels = DISPLACED_LABELS;
    /** The button that was pressed may be gone by then, so that the focus needs another place. */
    private isDecided = false;

    /** Moves the focus to what is asked. */
    @api
    focus(): void {
        (this.refs?.['title'] as HTMLElement | undefined)?.focus();
    }

    override renderedCallback(): void {
        if (!this.isDecided) return;
        this.isDecided = false;
        this.focus();
    }

    get question(): string {
        return counted(this.passages.length, this.labels.title);
    }

    get placeAllLabel(): string | null {
        const { length } = this.placeable;
        return length > 1 ? fill(this.labels.placeAll, length) : null;
    }

    get leaveAllLabel(): string | null {
        const { length } = this.passages;
        return length > 1 ? fill(this.labels.leaveAll, length) : null;
    }

    handleShow(event: MouseEvent): void {
        const { identifier } = (event.currentTarget as HTMLElement).dataset;
        this.dispatchEvent(new CustomEvent('displacedshow', { detail: { identifier } }));
    }

    handlePlace(event: MouseEvent): void {
        this.decide('displacedplace', [indexOf(event)]);
    }

    handleLeave(event: MouseEvent): void {
        this.decide('displacedleave', [indexOf(event)]);
    }

    handlePlaceAll(): void {
        this.decide('displacedplace', this.placeable.map(toIndex));
    }

    handleLeaveAll(): void {
        this.decide('displacedleave', this.passages.map(toIndex));
    }

    private get passages(): readonly DisplacedPassage[] {
        return this.entries.flatMap((entry) => entry.passages);
    }

    private get placeable(): readonly DisplacedPassage[] {
        return this.passages.filter(({ proposal }) => proposal !== null);
    }

    private decide(type: string, indexes: readonly number[]): void {
        this.isDecided = true;
        this.dispatchEvent(new CustomEvent<DisplacedDecision>(type, { detail: { indexes } }));
    }
}

function indexOf(event: MouseEvent): number {
    return Number((event.currentTarget as HTMLElement).dataset['index']);
}

function toIndex({ index }: DisplacedPassage): number {
    return index;
}
