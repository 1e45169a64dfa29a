import type { Finding } from '../finding.ts';
import { hasContextWord } from './contextWords.ts';
import { BudgetExhausted, budgetOf, CountedText } from './countedText.ts';
import type { Rule } from './rule.ts';

/** A rule that used up its budget on a text. Nothing tells what else is in there. */
export interface ExhaustedRule {
    readonly rule: string;
    readonly entry: number;
}

/** What the rules found in the texts of one conversation. */
export interface RuleSearch {
    readonly findings: readonly Finding[];
    readonly exhausted: readonly ExhaustedRule[];
}

/** Steps that a rule may take on a text: so many in any case, and so many for each code unit. */
const STEPS = { least: 50_000, perCodeUnit: 800 } as const;
/** After so many texts on which a rule ran out it is not tried again: the other texts count as run out, too. */
const MOST_EXHAUSTED = 3;
/** So many entries before its own may hold the context word of a finding. */
const CONTEXT_ENTRIES = 3;
/** Up to so many pairs of a code unit and an instruction, re2js visits each at most once; beyond, it takes all instructions in turn. */
const MOST_PAIRS = 262_144;
const STEPS_OF_A_VISIT = 8;

/** Searches the texts of one conversation, in order, with every rule. Offsets are UTF-16 code units of the text as given. */
export function searchRules(rules: readonly Rule[], texts: readonly string[]): RuleSearch {
    const findings: Finding[] = [];
    const exhausted: ExhaustedRule[] = [];
    for (const rule of rules) {
        const search = searchRule(rule, texts);
        findings.push(...search.findings);
        exhausted.push(...search.exhausted);
    }
    return { findings, exhausted };
}

function searchRule(rule: Rule, texts: readonly string[]): RuleSearch {
    const findings: Finding[] = [];
    const exhausted: ExhaustedRule[] = [];
    const isNamedAt = contextOf(rule, texts);
    for (const [entry, text] of texts.entries()) {
        const found = exhausted.length < MOST_EXHAUSTED ? matchesOf(rule, text) : null;
        if (found === null) exhausted.push({ rule: rule.name, entry });
        else if (found.length > 0 && isNamedAt(entry))
            findings.push(...found.map((span) => toFinding(rule, entry, span)));
    }
    return { findings, exhausted };
}

type Range = readonly [start: number, end: number];

/** Every match that covers anything, from left to right; `null` when the budget ran out. */
function matchesOf({ compiled }: Rule, text: string): readonly Range[] | null {
    const size = compiled.programSize();
    const cost = text.length * size <= MOST_PAIRS ? STEPS_OF_A_VISIT : Math.max(size, 2 * STEPS_OF_A_VISIT);
    const budget = budgetOf(STEPS.least + STEPS.perCodeUnit * text.length);
    const group = Object.hasOwn(compiled.namedGroups(), 'value') ? 'value' : 0;
    const matches: Range[] = [];
    try {
        const matcher = compiled.matcher(asText(new CountedText(text, cost, budget)));
        while (matcher.find()) {
            budget.spend(size);
            const start = matcher.start(group);
            const end = matcher.end(group);
            if (start >= 0 && start < end) matches.push([start, end]);
        }
        return matches;
    } catch (error) {
        if (error instanceof BudgetExhausted) return null;
        throw error;
    }
}

/** The engine takes objects of the class String for texts, as its declarations do not tell. */
function asText(text: CountedText): string {
    return text as unknown as string;
}

/** Tells of an entry whether the rule's context is there; each text is looked at once, and only when something was found. */
function contextOf({ contextWords }: Rule, texts: readonly string[]): (entry: number) => boolean {
    if (contextWords.length === 0) return () => true;
    const known = new Map<number, boolean>();
    const isNamedIn = (entry: number): boolean => {
        const isNamed = known.get(entry) ?? hasContextWord(texts[entry] ?? '', contextWords);
        known.set(entry, isNamed);
        return isNamed;
    };
    return (entry) => {
        for (let at = entry; at >= Math.max(0, entry - CONTEXT_ENTRIES); at -= 1) if (isNamedIn(at)) return true;
        return false;
    };
}

function toFinding({ name, category, score, contextWords }: Rule, entry: number, [start, end]: Range): Finding {
    const context = contextWords.length > 0 ? ', near one of its context words' : '';
    return { entry, start, end, category, score, why: `matches the rule ${name}${context}` };
}
