import type { PayAgain } from '../../salesforce/gateway.ts';

/** The calls that a commit is to make, paid for beforehand, and those that it comes to need beyond. */
export interface PrepaidCalls {
    /** So many more are paid for. */
    add(calls: number): void;
    /** Takes one of them for a call that is made; where none is left, it is paid for then. Throws what paying throws. */
    readonly take: PayAgain;
}

/** None yet. */
export function createPrepaidCalls(pay: PayAgain): PrepaidCalls {
    let left = 0;
    return {
        add: (calls) => {
            left += calls;
        },
        take: async () => {
            if (left === 0) return pay();
            left -= 1;
            return Promise.resolve();
        }
    };
}
