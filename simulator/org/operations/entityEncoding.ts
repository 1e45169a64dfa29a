const ENTITIES: Readonly<Record<string, string>> = {
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '\\': '&#92;',
    '&': '&amp;'
};
const CHARACTERS = new Map(Object.entries(ENTITIES).map(([character, entity]) => [entity, character]));

/**
 * Escapes a text as Connect REST does by default.
 * https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/intro_encoding.htm
 */
export function escapeEntities(text: string): string {
    return text.replace(/[<>"'\\&]/g, (character) => ENTITIES[character] ?? character);
}

/** Takes one layer of escaping off. */
export function unescapeEntities(text: string): string {
    return text.replace(/&(?:lt|gt|quot|#39|#92|amp);/g, (entity) => CHARACTERS.get(entity) ?? entity);
}
