import { api, LightningElement } from 'lwc';
import { LANGUAGES } from '../../platform/language.ts';
import { keyOf, session } from '../../platform/session.ts';
import { ScenarioState } from '../../scenarios/scenario.ts';
import { withView, type View } from '../app/view.ts';
import { chosenAmong, type Menu, type Option } from './menu.ts';
import { scenarioMenu } from './scenarioMenu.ts';
import { togglesOf, type Toggle } from './toggles.ts';

/** The header of Lightning Experience, with the switches that an org does not have: scenario, record, user, language, looks. */
export default class GlobalHeader extends LightningElement {
    /** How the page looks. */
    @api view!: View;

    /** Why the scenario of the page was not reached; empty while it was. */
    problem = '';

    override connectedCallback(): void {
        window.addEventListener('scenarioend', this.handleScenarioEnd);
    }

    override disconnectedCallback(): void {
        window.removeEventListener('scenarioend', this.handleScenarioEnd);
    }

    get menus(): readonly Menu[] {
        const { user, users, record, records } = session();
        return [
            scenarioMenu(this.view.scenario),
            {
                name: 'record',
                label: 'Record',
                options: chosenAmong(recordOptions(), keyOf(record, records)),
                groups: []
            },
            {
                name: 'user',
                label: 'User',
                options: chosenAmong(
                    users.map(({ name, displayName }) => ({ label: `${displayName} (${name})`, value: name })),
                    user.name
                ),
                groups: []
            },
            {
                name: 'language',
                label: 'Language',
                options: chosenAmong(
                    LANGUAGES.map(({ code, name }) => ({ label: name, value: code })),
                    this.view.language
                ),
                groups: []
            }
        ];
    }

    get toggles(): readonly Toggle[] {
        return togglesOf(this.view);
    }

    handleScenarioEnd = (): void => {
        const { scenarioState, scenarioProblem } = document.documentElement.dataset;
        this.problem =
            scenarioState === ScenarioState.Missed ? `Not reached as this user or record: ${scenarioProblem}` : '';
    };

    /** What is chosen is another page load, as in an org: nothing of the former user stays in memory. */
    handleMenuChange({ currentTarget }: Event): void {
        const { dataset, value } = currentTarget as HTMLSelectElement;
        const address = new URLSearchParams(location.search);
        const { user, record, records } = session();
        address.set('user', user.name);
        address.set('record', keyOf(record, records));
        address.set(dataset['name'] ?? '', value);
        if (dataset['name'] === 'scenario') for (const name of ['user', 'record']) address.delete(name);
        if (value === '') address.delete('scenario');
        location.search = address.toString();
    }

    /** Looks change in place; how shadow roots are made, only with the page. */
    handleToggle({ currentTarget }: Event): void {
        const { dataset } = currentTarget as HTMLElement;
        const toggle = this.toggles.find(({ name }) => name === dataset['name']);
        if (!toggle) return;
        if (toggle.isInPlace) {
            this.dispatchEvent(new CustomEvent('viewchange', { detail: toggle.change }));
            return;
        }
        const next = { ...this.view, ...toggle.change };
        location.search = withView(new URLSearchParams(location.search), next).toString();
    }
}

function recordOptions(): readonly Option[] {
    const { records } = session();
    return records.map((record) => ({ label: record.title, value: keyOf(record, records) }));
}
