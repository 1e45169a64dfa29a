import type { Place } from 'c/drafting';
import type KeysHelp from 'c/keysHelp';
import type Transcript from 'c/transcript';
import type { Visit } from './visit.ts';

/** What the transcript lets its container do. */
type TranscriptElement = HTMLElement &
    Pick<Transcript, 'firstSeen' | 'focusEntry' | 'focusMark' | 'revealEntry' | 'showPlace'>;

/** Where the user is in the panel, and what moves them to another place. */
export interface PanelFocus {
    /** The first entry that is in sight; `null` while none is. */
    readonly firstSeen: string | null;
    /** To the suggestion visited last. */
    place(): void;
    entry(identifier: string): void;
    /** To the toolbar, or where there is none, as for those who may only view, to the refresh button. */
    controls(): void;
    refresh(): void;
    /** To what is asked about displaced passages. */
    displaced(): void;
    /** To the field of the search, from where {@link searchOrigin} goes back to. */
    search(origin: Element | null): void;
    searchOrigin(): void;
    /** To the entry that the search ends at. */
    found(identifier: string): void;
    /** To the list of keys, which is opened. */
    keys(): void;
    /** To the button of the filter by speaker. */
    filter(): void;
    /** To where a file is chosen for an upload, or was. */
    upload(): void;
    /** To the menu of the header, from where download and history are opened. */
    menu(): void;
    /** Scrolls to an entry; the focus stays where it is. */
    reveal(identifier: string): void;
    /** Scrolls to a place in the draft, unless it is in sight; the focus stays where it is. */
    show(place: Place): void;
}

/** The elements of the panel by their `lwc:ref`, as they are rendered by then. */
export type Refs = () => Readonly<Record<string, unknown>> | undefined;

/** Makes what moves the focus among rendered elements, for the visit as it is by then. */
export function createPanelFocus(refs: Refs, visit: () => Visit): PanelFocus {
    const transcript = (): TranscriptElement | undefined => refs()?.['transcript'] as TranscriptElement | undefined;
    const elementOf = (name: string): HTMLElement | undefined => refs()?.[name] as HTMLElement | undefined;
    let origin: Element | null = null;
    return {
        get firstSeen() {
            return transcript()?.firstSeen ?? null;
        },
        place() {
            const { place } = visit().bench ?? {};
            if (!place) return;
            const { identifier, start } = place;
            if (!transcript()?.focusMark(identifier, start)) transcript()?.focusEntry(identifier);
        },
        entry: (identifier) => transcript()?.focusEntry(identifier),
        controls: () => (elementOf('toolbar') ?? elementOf('refresh'))?.focus(),
        displaced: () => elementOf('displaced')?.focus(),
        refresh: () => elementOf('refresh')?.focus(),
        search(from) {
            origin ??= from;
            elementOf('search')?.focus();
        },
        searchOrigin() {
            const from = origin?.isConnected ? origin : elementOf('searchButton');
            origin = null;
            (from as HTMLElement | undefined)?.focus();
        },
        found(identifier) {
            origin = null;
            transcript()?.focusEntry(identifier);
        },
        keys: () => (refs()?.['keys'] as Pick<KeysHelp, 'open'> | undefined)?.open(),
        filter: () => elementOf('filter')?.focus(),
        upload: () => elementOf('upload')?.focus(),
        menu: () => elementOf('menu')?.focus(),
        reveal: (identifier) => transcript()?.revealEntry(identifier),
        show: ({ identifier, start }) => transcript()?.showPlace(identifier, start)
    };
}
