/** JSON Schemas by the names of the members. */
export type Members = Readonly<Record<string, unknown>>;

/** The JSON Schema of an object with these members and no others, so that a misspelt one is seen. */
export function closed(required: Members, optional: Members = {}): object {
    return {
        type: 'object',
        properties: { ...required, ...optional },
        required: Object.keys(required),
        additionalProperties: false
    };
}

/** The JSON Schema of an object whose member `tag` says which of these kinds it is. */
export function oneOfKinds(tag: string, kinds: Readonly<Record<string, readonly [Members, Members?]>>): object {
    return {
        type: 'object',
        required: [tag],
        discriminator: { propertyName: tag },
        oneOf: Object.entries(kinds).map(([kind, [required, optional]]) =>
            closed({ [tag]: { const: kind }, ...required }, optional)
        )
    };
}
