/** Something to choose. */
export interface Option {
    readonly label: string;
    readonly value: string;
}

/** Something to choose in a menu that knows what is chosen. */
export interface MenuOption extends Option {
    readonly isSelected: boolean;
}

/** A menu of the header: options, and further ones under headings. */
export interface Menu {
    /** What it sets in the address. */
    readonly name: string;
    readonly label: string;
    readonly options: readonly MenuOption[];
    readonly groups: readonly MenuGroup[];
}

export interface MenuGroup {
    readonly label: string;
    readonly options: readonly MenuOption[];
}

/** The same options, one of them chosen. */
export function chosenAmong(options: readonly Option[], chosen: string): readonly MenuOption[] {
    return options.map((option) => ({ ...option, isSelected: option.value === chosen }));
}
