import { RULES } from 'jest/entries';
import { stepOf, StepKind, stepWords } from '../step.ts';

const CARD = { category: 'CARD_NUMBER' };

describe('stepWords', () => {
    it.each([
        [stepOf(StepKind.Accept, [CARD]), 'accept card number'],
        [stepOf(StepKind.Accept, [CARD, CARD, CARD, CARD]), 'accept card number × 4'],
        [stepOf(StepKind.Dismiss, [CARD, { category: 'EMAIL' }]), 'dismiss 2 passages'],
        [stepOf(StepKind.Redact, [{ category: 'IP_ADDRESS' }]), 'redact ip address'],
        [stepOf(StepKind.Keep, [CARD]), 'keep card number'],
        [stepOf(StepKind.LeaveOut, [CARD, { category: 'EMAIL' }]), 'leave out 2 passages'],
        [stepOf(StepKind.Everywhere, [CARD, CARD]), 'redact every card number × 2']
    ])('names the step: %#', (step, words) => {
        expect(stepWords(step, RULES)).toBe(words);
    });
});
