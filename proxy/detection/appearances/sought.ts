import { Category } from 'c/redaction';
import { Edge, type Heard } from './heard.ts';

/** Characters to look for, and what may stand before and behind them. */
export interface Needle {
    readonly chars: string;
    /** The least that must part them from what stands beside them. */
    readonly before: Edge;
    readonly behind: Edge;
    /** What may stand right before them as a part of the same value; `null` for nothing. */
    readonly leading: RegExp | null;
}

/** The characters `[from, to)` of an entry. */
export interface Occurrence {
    readonly from: number;
    readonly to: number;
}

/** So many characters are too few to meet by chance inside a longer number. */
const SURELY_OWN = 7;
const SHORTEST_NATIONAL = 8;
const SHORTEST_INTERNATIONAL = 11;
const COUNTRY_CODE_LENGTHS = [1, 2, 3];
/** The code of a country, and the zero of a trunk. */
const COUNTRY_OR_TRUNK = /^(?:(?:00)?\d{1,3})?0?$/;
const MOST_LEADING = 6;

/** The forms in which a value may stand at one place. */
export function needlesOf(chars: string, category: Category): readonly Needle[] {
    const isNumber = /^\d+$/.test(chars);
    if (category === Category.Phone && isNumber) return phoneNeedles(chars);
    if (chars.length < SURELY_OWN) return [standingAlone(chars)];
    const edge = isNumber ? Edge.Inside : Edge.Group;
    return [{ chars, before: edge, behind: edge, leading: null }];
}

function standingAlone(chars: string): Needle {
    return { chars, before: Edge.Parting, behind: Edge.Parting, leading: null };
}

/** One phone number is written with the code of its country, with the zero of a trunk, and with neither. */
function phoneNeedles(chars: string): readonly Needle[] {
    const own = chars.replace(/^0+/, '');
    if (own.length < SHORTEST_NATIONAL) return [standingAlone(chars)];
    const whole: Needle = { chars: own, before: Edge.Inside, behind: Edge.Group, leading: COUNTRY_OR_TRUNK };
    if (!chars.startsWith('00') && own.length < SHORTEST_INTERNATIONAL) return [whole];
    const national = COUNTRY_CODE_LENGTHS.map((length): Needle => {
        const leading = new RegExp(`^(?:(?:00)?${own.slice(0, length)})?0?$`);
        return { chars: own.slice(length).replace(/^0/, ''), before: Edge.Parting, behind: Edge.Group, leading };
    }).filter((needle) => needle.chars.length >= SHORTEST_NATIONAL);
    return [whole, ...national];
}

/** Where a needle stands in an entry, apart and in order. */
export function occurrencesIn(heard: Heard, needle: Needle): readonly Occurrence[] {
    const found: Occurrence[] = [];
    const { chars } = needle;
    let at = heard.chars.indexOf(chars);
    while (at >= 0) {
        const to = at + chars.length;
        const from = (heard.edges[to] ?? Edge.Parting) >= needle.behind ? startOf(heard, needle, at) : null;
        if (from !== null) found.push({ from, to });
        at = heard.chars.indexOf(chars, from === null ? at + 1 : to);
    }
    return found;
}

/** The first character of the value of which those sought begin here; `null` when they are a part of something else. */
function startOf({ chars, edges }: Heard, { before, leading }: Needle, at: number): number | null {
    if (edges[at] === Edge.Parting) return at;
    for (let from = at - 1; leading && from >= Math.max(0, at - MOST_LEADING); from -= 1) {
        if (edges[from] !== Edge.Parting) continue;
        if (leading.test(chars.slice(from, at))) return from;
        break;
    }
    return (edges[at] ?? Edge.Inside) >= before ? at : null;
}
