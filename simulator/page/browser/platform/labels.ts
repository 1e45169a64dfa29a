import { LABELS } from 'virtual:custom-labels';
import { lang } from './language.ts';

/** The words of a custom label in the language of the page; in English where they are not translated, as in an org. */
export function label(name: string): string {
    const words = LABELS[lang]?.[name] ?? LABELS['en']?.[name];
    if (words === undefined) throw new RangeError(`There is no custom label ${name}.`);
    return words;
}
