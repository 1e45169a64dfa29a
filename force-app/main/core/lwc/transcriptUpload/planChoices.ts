import { UPLOAD_LABELS as LABELS } from './uploadLabels.ts';
import type { UploadPlan } from './uploadPlan.ts';

/** What is ticked, or not. */
export const PlanChoice = { Redact: 'redact', Order: 'order' } as const;
export type PlanChoice = (typeof PlanChoice)[keyof typeof PlanChoice];

/** A tick box with help beneath. */
export interface ChoiceField {
    readonly choice: PlanChoice;
    readonly helpId: string;
    readonly label: string;
    readonly help: string;
    readonly isChosen: boolean;
}

/** Of what may be ticked, what is asked. */
export function choiceFields(
    { redact, keepsOrder }: UploadPlan,
    asked: ReadonlySet<PlanChoice>
): readonly ChoiceField[] {
    const fields = [
        { choice: PlanChoice.Redact, label: LABELS.redact, help: LABELS.redactHelp, isChosen: redact },
        { choice: PlanChoice.Order, label: LABELS.order, help: LABELS.orderHelp, isChosen: keepsOrder }
    ];
    return fields
        .filter(({ choice }) => asked.has(choice))
        .map((field) => ({ ...field, helpId: `${field.choice}-help` }));
}
