/** Why there is no transcript to show. */
export interface Panel {
    /** Lightning icon, such as `utility:clock`. */
    readonly iconName: string;
    readonly title: string;
    readonly message: string;
    /** Words of the button that leads on; `null` where there is nothing to press. */
    readonly actionLabel: string | null;
    /** Whether it interrupts a screen reader. */
    readonly isFailure: boolean;
}
