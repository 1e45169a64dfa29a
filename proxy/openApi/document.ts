/** JSON Schema 2020-12, or a reference to one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A part of the document that is written once and referred to. */
export interface Reference {
    readonly $ref: string;
}

/** A body by its media type. */
export type Content = Readonly<
    Record<
        string,
        { readonly schema: JsonSchema; readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }
    >
>;

/** What an operation answers with one status. */
export interface Answer {
    readonly description: string;
    readonly headers: Readonly<Record<string, Reference>>;
    readonly content: Content;
}

/** One method of one path. */
export interface Operation {
    readonly operationId: string;
    readonly tags: readonly string[];
    readonly summary: string;
    readonly description: string;
    /** Empty where no token is asked for. */
    readonly security?: readonly [];
    readonly parameters?: readonly Reference[];
    readonly requestBody?: { readonly description: string; readonly required: true; readonly content: Content };
    /** By status. */
    readonly responses: Readonly<Record<string, Answer>>;
}

/** The operations of one path, by method in lower case. */
export type PathItem = Readonly<Partial<Record<'get' | 'post', Operation>>>;

/** What the proxy's OpenAPI document consists of (https://spec.openapis.org/oas/v3.1.1). */
export interface OpenApiDocument {
    readonly openapi: '3.1.1';
    readonly info: Readonly<Record<'title' | 'version' | 'summary' | 'description', string>> & {
        readonly license: { readonly name: string; readonly identifier: string };
    };
    readonly servers: readonly { readonly url: string; readonly description: string }[];
    readonly security: readonly Readonly<Record<string, readonly []>>[];
    readonly tags: readonly { readonly name: string; readonly description: string }[];
    readonly paths: Readonly<Record<string, PathItem>>;
    readonly components: {
        readonly securitySchemes: Readonly<Record<string, JsonSchema>>;
        readonly parameters: Readonly<Record<string, JsonSchema>>;
        readonly headers: Readonly<Record<string, JsonSchema>>;
        readonly responses: Readonly<Record<'OriginRefused' | 'NotFound' | 'MethodNotAllowed', Answer>>;
        readonly schemas: Readonly<Record<string, JsonSchema>>;
    };
}

/** A reference to a component. */
export function refer(kind: keyof OpenApiDocument['components'], name: string): Reference {
    return { $ref: `#/components/${kind}/${name}` };
}
