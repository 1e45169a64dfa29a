import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LABELS = join(process.cwd(), 'force-app/main/core/labels/CustomLabels.labels-meta.xml');
const LABEL = /<fullName>(\w+)<\/fullName>[\s\S]*?<value>([\s\S]*?)<\/value>/g;

/** Components under test show the labels that deploy; one that no component may import is an error, not its own name. */
for (const [, name = '', value = ''] of readFileSync(LABELS, 'utf8').matchAll(LABEL)) {
    const label = unescapeXml(value);
    jest.doMock(`@salesforce/label/c.${name}`, () => ({ __esModule: true, default: label }), { virtual: true });
}

function unescapeXml(text: string): string {
    return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
