/** The same members in an order that says nothing. */
export function shuffle<Member>(members: readonly Member[]): readonly Member[] {
    return members
        .map((member) => ({ member, place: Math.random() }))
        .toSorted((one, other) => one.place - other.place)
        .map(({ member }) => member);
}
