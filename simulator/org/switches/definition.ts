/**
 * A switch with named modes. `open` is the question that Salesforce's documentation leaves open, `evidence` what is
 * known about it, `modes` what each value does.
 */
export interface Choice<Mode extends string> {
    readonly kind: 'choice';
    readonly standard: Mode;
    readonly open: string;
    readonly evidence: string;
    readonly modes: Readonly<Record<Mode, string>>;
}

/** A switch with a number. */
export interface Integer {
    readonly kind: 'integer';
    readonly standard: number;
    readonly open: string;
    readonly evidence: string;
    readonly minimum: number;
    readonly maximum: number;
}

/** Defines a switch with named modes; `standard` is the one until told otherwise. */
export function choice<Mode extends string>(
    standard: NoInfer<Mode>,
    about: { readonly open: string; readonly evidence: string; readonly modes: Readonly<Record<Mode, string>> }
): Choice<Mode> {
    return { kind: 'choice', standard, ...about };
}

/** Defines a switch with a number from `minimum` to `maximum`. */
export function integer(
    standard: number,
    minimum: number,
    maximum: number,
    about: { readonly open: string; readonly evidence: string }
): Integer {
    return { kind: 'integer', standard, minimum, maximum, ...about };
}
