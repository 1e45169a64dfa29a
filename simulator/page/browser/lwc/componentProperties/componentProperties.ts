import { api, LightningElement } from 'lwc';
import type { Properties } from '../app/properties.ts';

/** A field of the form; its name is a property and no attribute. */
interface Field extends HTMLElement {
    readonly name: string;
    readonly value: string;
    readonly checked: boolean;
    reportValidity(): boolean;
}

/** The property panel of App Builder, beside the page that it is about. */
export default class ComponentProperties extends LightningElement {
    @api properties!: Properties;

    readonly filters = [
        { label: 'All', value: 'all' },
        { label: 'Customer', value: 'customer' },
        { label: 'Agent', value: 'agent' }
    ];
    readonly densities = [
        { label: 'Comfortable', value: 'comfortable' },
        { label: 'Compact', value: 'compact' }
    ];

    handleSubmit(event: Event): void {
        event.preventDefault();
        const form = event.currentTarget as HTMLElement;
        const fields = [...form.querySelectorAll<Field>('lightning-input, lightning-select')];
        const field = (name: keyof Properties): Field | undefined => fields.find((each) => each.name === name);
        const pageSize = field('pageSize');
        if (!pageSize?.reportValidity()) return;
        const detail: Properties = {
            pageSize: Number(pageSize.value),
            defaultFilter: field('defaultFilter')?.value ?? this.properties.defaultFilter,
            density: field('density')?.value ?? this.properties.density,
            showSuggestions: field('showSuggestions')?.checked ?? this.properties.showSuggestions
        };
        this.dispatchEvent(new CustomEvent('propertieschange', { detail }));
    }
}
