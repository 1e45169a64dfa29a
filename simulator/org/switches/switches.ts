import { ControlError } from '../errors.ts';
import { ACCESS_SWITCHES } from './accessSwitches.ts';
import { CONVERSATION_DATA_SWITCHES } from './conversationDataSwitches.ts';
import { DATA_CLOUD_SWITCHES } from './dataCloudSwitches.ts';
import type { Choice, Integer } from './definition.ts';
import { INTERACTION_SWITCHES } from './interactionSwitches.ts';
import { LIMIT_SWITCHES } from './limitSwitches.ts';
import { METADATA_SWITCHES } from './metadataSwitches.ts';
import { READ_SWITCHES } from './readSwitches.ts';
import { UPDATE_SWITCHES } from './updateSwitches.ts';
import { UPLOAD_SWITCHES } from './uploadSwitches.ts';

/** What Salesforce's documentation leaves open, as switches. docs/simulator.md lists them; a test keeps the two in step. */
export const SWITCHES = {
    ...READ_SWITCHES,
    ...UPDATE_SWITCHES,
    ...LIMIT_SWITCHES,
    ...ACCESS_SWITCHES,
    ...UPLOAD_SWITCHES,
    ...INTERACTION_SWITCHES,
    ...CONVERSATION_DATA_SWITCHES,
    ...DATA_CLOUD_SWITCHES,
    ...METADATA_SWITCHES
} as const;

/** The name of a switch. */
export type SwitchName = keyof typeof SWITCHES;

/** A value for every switch. */
export type Switches = {
    readonly [Name in SwitchName]: (typeof SWITCHES)[Name] extends Choice<infer Mode> ? Mode : number;
};

/** What every switch is until told otherwise. */
export function defaultSwitches(): Switches {
    const defaults = Object.entries(SWITCHES).map(([name, { standard }]) => [name, standard]);
    return Object.fromEntries(defaults) as Switches;
}

/**
 * The switches after a change.
 * @throws ControlError when the change names an unknown switch or a value that the switch does not take
 */
export function changeSwitches(switches: Switches, change: unknown): Switches {
    if (typeof change !== 'object' || change === null || Array.isArray(change)) {
        throw new ControlError('Send an object of switch names and values.');
    }
    for (const [name, value] of Object.entries(change)) {
        checkSwitch(name, value);
    }
    return { ...switches, ...change };
}

function checkSwitch(name: string, value: unknown): void {
    if (!Object.hasOwn(SWITCHES, name)) {
        throw new ControlError(`There is no switch ${name}. There are ${Object.keys(SWITCHES).join(', ')}.`);
    }
    const definition: Choice<string> | Integer = SWITCHES[name as SwitchName];
    if (definition.kind === 'choice') {
        if (typeof value === 'string' && Object.hasOwn(definition.modes, value)) {
            return;
        }
        throw new ControlError(`The switch ${name} takes ${Object.keys(definition.modes).join(', ')}.`);
    }
    const { minimum, maximum } = definition;
    if (!Number.isInteger(value) || (value as number) < minimum || (value as number) > maximum) {
        throw new ControlError(`The switch ${name} takes an integer from ${minimum} to ${maximum}.`);
    }
}
