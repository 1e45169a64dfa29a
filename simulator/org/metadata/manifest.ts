/** A component that a manifest names. */
export interface ManifestComponent {
    readonly type: string;
    readonly fullName: string;
}

/** What a manifest names, in its order; prefixes of a SOAP message are no matter. */
export function componentsIn(manifest: string): readonly ManifestComponent[] {
    const types = manifest.matchAll(/<(?:\w+:)?types>([\s\S]*?)<\/(?:\w+:)?types>/g);
    return Array.from(types, ([, text = '']) => {
        const type = /<(?:\w+:)?name>([^<]*)</.exec(text)?.[1] ?? '';
        const members = text.matchAll(/<(?:\w+:)?members>([^<]*)</g);
        return Array.from(members, ([, fullName = '']) => ({ type, fullName }));
    }).flat();
}
