/** What a search may cost; `spend` throws {@link BudgetExhausted} when nothing is left. */
export interface Budget {
    spend(steps: number): void;
}

/** A rule took more steps on a text than texts of its length are worth. */
export class BudgetExhausted extends Error {
    override readonly name = 'BudgetExhausted';
}

/** A budget of so many steps. */
export function budgetOf(steps: number): Budget {
    let left = steps;
    return {
        spend(spent) {
            left -= spent;
            if (left < 0) throw new BudgetExhausted();
        }
    };
}

/** How many characters the platform's own search looks at while the expression's engine takes a step. */
const SEARCHED_PER_STEP = 16;

/**
 * A text as the engine reads it: every character that it looks at is paid for. re2js takes time in proportion to the text for
 * one match, but where matches are many and each looks far ahead, all of them together take the square of it.
 */
export class CountedText extends String {
    readonly #costOfCharacter: number;
    readonly #budget: Budget;

    constructor(text: string, costOfCharacter: number, budget: Budget) {
        super(text);
        this.#costOfCharacter = costOfCharacter;
        this.#budget = budget;
    }

    override charCodeAt(index: number): number {
        this.#budget.spend(this.#costOfCharacter);
        return super.charCodeAt(index);
    }

    override indexOf(part: string, from = 0): number {
        const found = super.indexOf(part, from);
        this.#budget.spend(((found < 0 ? this.length : found) - from) / SEARCHED_PER_STEP);
        return found;
    }
}
