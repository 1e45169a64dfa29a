/** How sure it is that a name follows. */
export const Trust = {
    /** Only the lists of names say so. */
    Listed: 0,
    /** Something before it says so, but says it of other things, too. */
    Hinted: 1,
    /** It was introduced or asked for. */
    Told: 2
} as const;
export type Trust = (typeof Trust)[keyof typeof Trust];
