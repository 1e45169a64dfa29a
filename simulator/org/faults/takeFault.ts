import type { OrgState } from '../state/org.ts';
import type { Fault, FaultEffect, FaultMatch } from './fault.ts';

/**
 * The effect of the first fault that meets a request and is due, counting it down. `target` is the decoded path and
 * query of the request.
 */
export function takeFault(state: OrgState, method: string, target: string): FaultEffect | null {
    const met = state.faults.filter(({ match }) => meets(match, method, target));
    const due = met.find(({ skip }) => skip === 0) ?? null;
    const countDown = (fault: Fault): Fault => {
        if (fault === due) {
            return { ...fault, times: fault.times === null ? null : fault.times - 1 };
        }
        return met.includes(fault) && fault.skip > 0 ? { ...fault, skip: fault.skip - 1 } : fault;
    };
    state.faults = state.faults.map(countDown).filter(({ times }) => times !== 0);
    return due?.effect ?? null;
}

function meets({ method, path, pattern }: FaultMatch, actualMethod: string, target: string): boolean {
    return (
        (method === undefined || method.toUpperCase() === actualMethod) &&
        (path === undefined || target.includes(path)) &&
        (pattern === undefined || new RegExp(pattern).test(target))
    );
}
