/**
 * The characters that Connect encodes as entities (Connect REST API Developer Guide, "Response Body Encoding"):
 * `< > " ' \ &`.
 */
const CHARACTERS: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&#92;': '\\',
    '&amp;': '&'
};

const ENTITY = /&(?=(?:lt|gt|quot|#39|#92|amp);)/g;
const WHOLE_ENTITY = /&(?:lt|gt|quot|#39|#92|amp);/g;

/** Tells whether a text reads differently raw and encoded. */
export function holdsEntity(text: string): boolean {
    return text.search(ENTITY) >= 0;
}

/** The text with each entity decoded once. */
export function decodeEntities(text: string): string {
    return text.replace(WHOLE_ENTITY, (entity) => CHARACTERS[entity] ?? entity);
}

/** The text that decodes to this one: what looks like an entity is encoded once more, and nothing else. */
export function encodeEntities(text: string): string {
    return text.replace(ENTITY, '&amp;');
}
