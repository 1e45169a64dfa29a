import { api, LightningElement } from 'lwc';
import { keyOf, session } from '../../platform/session.ts';
import type { View } from '../app/view.ts';

interface Option {
    readonly label: string;
    readonly value: string;
}

/** The header of Lightning Experience, with the switches that an org does not have: user, record, theme and width. */
export default class GlobalHeader extends LightningElement {
    /** Theme and width that are shown. */
    @api view!: View;

    get users(): readonly Option[] {
        return session().users.map(({ name, displayName }) => ({ label: `${displayName} (${name})`, value: name }));
    }

    get records(): readonly Option[] {
        const { records } = session();
        return records.map((record) => ({ label: record.title, value: keyOf(record, records) }));
    }

    get user(): string {
        return session().user.name;
    }

    get record(): string {
        const { record, records } = session();
        return keyOf(record, records);
    }

    get isDark(): boolean {
        return this.view.theme === 'dark';
    }

    get isNarrow(): boolean {
        return this.view.width === 'narrow';
    }

    /** Another user or record is another page load, as in an org: nothing of the former user stays in memory. */
    handleUserChange({ detail }: CustomEvent<{ value: string }>): void {
        this.open({ user: detail.value });
    }

    handleRecordChange({ detail }: CustomEvent<{ value: string }>): void {
        this.open({ record: detail.value });
    }

    handleThemeClick(): void {
        this.show({ theme: this.isDark ? 'light' : 'dark' });
    }

    handleWidthClick(): void {
        this.show({ width: this.isNarrow ? 'wide' : 'narrow' });
    }

    private open(change: Readonly<Record<string, string>>): void {
        const address = { ...this.view, user: this.user, record: this.record, ...change };
        location.search = new URLSearchParams(address).toString();
    }

    private show(detail: Partial<View>): void {
        this.dispatchEvent(new CustomEvent('viewchange', { detail }));
    }
}
