/** The mark of a rendered entry that begins at an offset of its text. */
export function markAt(template: ParentNode | null, start: number): HTMLElement | undefined {
    const marks = [...(template?.querySelectorAll<HTMLElement>('[role="button"]') ?? [])];
    return marks.find(({ dataset }) => Number(dataset['from']) === start);
}
