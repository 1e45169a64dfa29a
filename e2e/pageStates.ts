import { SCENARIOS } from '../simulator/page/browser/scenarios/scenarios.ts';
import type { Visit } from './visit.ts';

/** A state that the component can be in on its page: a scenario of the demo page's menu. */
export interface PageState {
    /** Names its picture. */
    readonly name: string;
    readonly title: string;
    readonly visit: Visit;
}

/** Pages of fewer entries show the same in less time. */
const FEW_ENTRIES = { pageSize: '25' };

/** Every scenario of the menu: a state that is added there is looked at by axe and has its picture. */
export const PAGE_STATES: readonly PageState[] = SCENARIOS.map(({ name, title, user, record }) => ({
    name,
    title,
    visit: { user, record, scenario: name, address: FEW_ENTRIES }
}));
