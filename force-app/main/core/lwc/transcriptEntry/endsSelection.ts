/**
 * Whether the mouse was let go where a selection ends: anywhere in an entry but on the button that opens it. A double click on a
 * mark selects a word of it, which is not meant: the click before has decided on the mark.
 */
export function endsSelection({ target, detail }: MouseEvent): boolean {
    const element = target as Element;
    return !element.closest('.open') && (detail < 2 || !element.closest('[data-from]'));
}
