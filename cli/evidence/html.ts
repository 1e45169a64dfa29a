/** A piece of HTML whose values are escaped. */
export interface Html {
    readonly html: string;
}

type Value = string | number | Html | readonly Html[];

/** HTML from a template: texts are escaped, in contents and quoted attributes alike; pieces of HTML go in as they are. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
    const written = values.map(write);
    return { html: parts.map((part, index) => part + (written[index] ?? '')).join('') };
}

/** Nothing. */
export const NOTHING: Html = { html: '' };

function write(value: Value): string {
    if (typeof value === 'string')
        return value.replaceAll(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
    if (typeof value === 'number') return String(value);
    return 'html' in value ? value.html : value.map((each) => each.html).join('');
}
