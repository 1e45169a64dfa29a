/** What an entry component lets its list do. */
export interface EntryElement extends HTMLElement {
    focusMark(start: number): boolean;
    reveal(): void;
    tellBeyond(): void;
    show(start: number): void;
}

/** What is reached, and what is done with it then. */
export interface Destination {
    readonly identifier: string;
    readonly use: (element: EntryElement) => void;
}

/** What going to an entry needs of its list. */
export interface ReachParts {
    /** The entries that are rendered, each with its identifier in `data-identifier`. */
    rendered(): readonly EntryElement[];
    /** Scrolls to an entry that is not rendered; tells whether there is one. */
    goTo(identifier: string): boolean;
}

/** Goes to entries, wherever they are. */
export interface Reach {
    /** Goes to an entry, at once or once it is rendered; tells whether it is of the list. */
    to(destination: Destination): boolean;
    /** Goes on to where it was going, now that other entries are rendered. */
    rendered(): void;
}

/** Makes what goes to the entries of one list. */
export function createReach({ rendered, goTo }: ReachParts): Reach {
    let pending: Destination | null = null;

    function to(destination: Destination): boolean {
        const element = rendered().find(({ dataset }) => dataset['identifier'] === destination.identifier);
        pending = element ? null : destination;
        if (element) destination.use(element);
        else if (!goTo(destination.identifier)) pending = null;
        return element !== undefined || pending !== null;
    }

    return {
        to,
        rendered() {
            if (pending) to(pending);
        }
    };
}
