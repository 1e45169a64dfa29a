import { overlaps, type Range } from 'c/redaction';

/** The first of some marks that a selection covers in part, or that the cursor stands in or beside. */
export function markAt<M extends Range>(marks: readonly M[], { start, end }: Range): M | undefined {
    const isAt = (mark: Range): boolean => mark.start <= start && end <= mark.end;
    const isIn = (mark: Range): boolean => overlaps(mark, { start, end });
    return marks.find(start < end ? isIn : isAt);
}
