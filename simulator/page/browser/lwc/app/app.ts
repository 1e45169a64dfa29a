import { LightningElement } from 'lwc';
import ToastContainer from 'lightning/toastContainer';
import { readRecord, type RecordFields } from '../../platform/records.ts';
import { session, type PageRecord } from '../../platform/session.ts';
import { fieldNamesOf } from '../recordFields/fieldsOf.ts';
import { readProperties, withProperties, type Properties } from './properties.ts';
import { readView, showView, withView, type View } from './view.ts';

/** A record page of Lightning Experience around the component. */
export default class App extends LightningElement {
    /** The record of the page. */
    record: PageRecord = session().record;

    /** Its fields; empty until they are read, and where the user does not see the record. */
    fields: RecordFields = {};

    view: View = readView(new URLSearchParams(location.search));

    /** What an admin sets in App Builder. */
    properties: Properties = readProperties(new URLSearchParams(location.search));

    get regionsClass(): string {
        return `regions regions_${this.view.width}`;
    }

    override connectedCallback(): void {
        showView(document, this.view);
        document.title = `${this.record.title} | Simulated org`;
        ToastContainer.instance();
        void this.loadFields();
    }

    private async loadFields(): Promise<void> {
        const { object, recordId } = this.record;
        this.fields = (await readRecord({ object, recordId, fields: fieldNamesOf(object) })) ?? {};
    }

    /** Theme, width and direction change in place, so that nothing that is drafted is lost. */
    handleViewChange({ detail }: CustomEvent<Partial<View>>): void {
        this.view = { ...this.view, ...detail };
        showView(document, this.view);
        history.replaceState(null, '', `?${withView(new URLSearchParams(location.search), this.view)}`);
    }

    /** What an admin saves is there when the page is opened next. */
    handlePropertiesChange({ detail }: CustomEvent<Properties>): void {
        location.search = withProperties(new URLSearchParams(location.search), detail).toString();
    }
}
