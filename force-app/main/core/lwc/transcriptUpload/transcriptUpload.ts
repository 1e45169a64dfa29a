import { api, LightningElement } from 'lwc';
import { LineProblem, UploadStep, type UploadFormat } from 'c/proxyContract';
import type { MaskRules } from 'c/redaction';
import { counted, fill, numberOf } from 'c/wording';
import { columnFields, type ColumnField } from './columnFields.ts';
import { formatOptions, type FormatOption } from './formatOptions.ts';
import { foundWords } from './foundWords.ts';
import { LINE_LABELS } from './lineLabels.ts';
import { choiceFields, PlanChoice, type ChoiceField } from './planChoices.ts';
import { speakerRows, type SpeakerRow } from './speakerRows.ts';
import { UPLOAD_LABELS as LABELS } from './uploadLabels.ts';
import { NEW_UPLOAD, UploadWork, type UploadPlan } from './uploadPlan.ts';

export { NEW_UPLOAD, UploadWork, type UploadPlan } from './uploadPlan.ts';

/** Who a speaker of a file is. */
export interface SpeakerAssignment {
    readonly name: string;
    /** Empty where nobody is chosen. */
    readonly participantId: string;
}

/** A sentence in a list. */
interface Told {
    readonly key: number;
    readonly text: string;
}

/** So many lines that cannot be uploaded are listed. */
const MOST_LISTED = 20;
const HUNDRED = 100;

/** Asks for a file, tells what an upload of it would do, and how far it is. */
export default class TranscriptUpload extends LightningElement {
    @api plan: UploadPlan = NEW_UPLOAD;
    @api rules: MaskRules = {};

    readonly labels = LABELS;
    readonly accept = '.vtt,.srt,.csv,.tsv,.json,.ndjson,.jsonl,.txt';

    /** To where a file is chosen, or was. */
    @api
    focus(): void {
        const { drop, another } = this.refs ?? {};
        ((drop ?? another) as HTMLElement | undefined)?.focus();
    }

    get isBusy(): boolean {
        return this.plan.work !== UploadWork.None;
    }

    get fileName(): string {
        return this.plan.file?.name ?? '';
    }

    get formats(): readonly FormatOption[] {
        return formatOptions(this.plan.format);
    }

    /** Where something was chosen, or choosing may help. */
    get isReadingOpen(): boolean {
        const { format, began, problem, header } = this.plan;
        const isChosen = format !== null || began !== '' || header.length > 0;
        return isChosen || problem !== null || this.hasProblem(LineProblem.OutsideCall);
    }

    /** Asked for where the first line of the file does not say which is which. */
    get columns(): readonly ColumnField[] {
        const { header, columns } = this.plan;
        return header.length > 0 ? columnFields(header, columns) : [];
    }

    get hasColumns(): boolean {
        return this.columns.length > 0;
    }

    /** For the order only where lines are out of it, or were. */
    get choices(): readonly ChoiceField[] {
        const isOrderAsked = this.plan.keepsOrder || this.hasProblem(LineProblem.OutOfOrder);
        return choiceFields(this.plan, new Set([PlanChoice.Redact, ...(isOrderAsked ? [PlanChoice.Order] : [])]));
    }

    /** Lines that cannot be uploaded were not searched, so that nothing is told before there is none. */
    get found(): readonly Told[] {
        const { check, redact, isStale } = this.plan;
        return check?.problemCount === 0 && !isStale ? toldOf(foundWords(check, { redact, rules: this.rules })) : [];
    }

    get speakers(): readonly SpeakerRow[] {
        const { check, assigned } = this.plan;
        return check ? speakerRows(check, assigned) : [];
    }

    get hasSpeakers(): boolean {
        return this.speakers.length > 0;
    }

    get problemsTitle(): string {
        const { check } = this.plan;
        return check && check.problemCount > 0 ? counted(check.problemCount, LABELS.problems) : '';
    }

    get problems(): readonly Told[] {
        const { problems = [], problemCount = 0 } = this.plan.check ?? {};
        const listed = problems
            .slice(0, MOST_LISTED)
            .map(({ line, problem }) => fill(LABELS.line, numberOf(line), LINE_LABELS[problem]));
        const more = problemCount - listed.length;
        return toldOf(more > 0 ? [...listed, counted(more, LABELS.more)] : listed);
    }

    /** Whether there is a step to take with this file as it was checked. */
    get hasStep(): boolean {
        return this.plan.isStale || this.canStart;
    }

    get stepLabel(): string {
        const { check, isStale } = this.plan;
        return isStale ? LABELS.checkAgain : counted(check?.toStore ?? 0, LABELS.start);
    }

    get progressWords(): string {
        const { work, progress } = this.plan;
        if (work === UploadWork.Checking) return LABELS.checking;
        if (work !== UploadWork.Uploading) return '';
        if (progress?.step === UploadStep.Settling) return LABELS.settling;
        return fill(LABELS.sending, numberOf(Math.floor((progress?.share ?? 0) * HUNDRED)));
    }

    handleFile(event: CustomEvent): void {
        this.emit('filechoose', event.detail as object);
    }

    handleFormat(event: Event): void {
        const { value } = event.currentTarget as HTMLSelectElement;
        this.emit('readingchange', { format: value === '' ? null : (value as UploadFormat) });
    }

    handleBegan(event: Event): void {
        this.emit('readingchange', { began: (event.currentTarget as HTMLInputElement).value });
    }

    handleColumn(event: Event): void {
        const { value, dataset } = event.currentTarget as HTMLSelectElement;
        const what = dataset['column'] ?? '';
        const others = Object.entries(this.plan.columns).filter(([column]) => column !== what);
        const chosen = value === '' ? others : [...others, [what, Number(value)]];
        this.emit('readingchange', { columns: Object.fromEntries(chosen) as UploadPlan['columns'] });
    }

    handleChoice(event: Event): void {
        const { checked, dataset } = event.currentTarget as HTMLInputElement;
        if (dataset['choice'] === PlanChoice.Order) this.emit('readingchange', { keepsOrder: checked });
        else this.emit('redactchange', { redact: checked });
    }

    handleSpeaker(event: Event): void {
        const { value, dataset } = event.currentTarget as HTMLSelectElement;
        this.emit('speakerassign', { name: dataset['name'] ?? '', participantId: value });
    }

    handleAnother(): void {
        if (!this.isBusy) this.emit('uploadreset', {});
    }

    handleStep(): void {
        if (!this.isBusy) this.emit(this.plan.isStale ? 'uploadcheck' : 'uploadstart', {});
    }

    private hasProblem(problem: LineProblem): boolean {
        return this.plan.check?.problems.some((each) => each.problem === problem) ?? false;
    }

    private get canStart(): boolean {
        const { check } = this.plan;
        return check !== null && check.problemCount === 0 && check.toStore > 0;
    }

    private emit(type: string, detail: object): void {
        this.dispatchEvent(new CustomEvent(type, { detail }));
    }
}

function toldOf(texts: readonly string[]): readonly Told[] {
    return texts.map((text, key) => ({ key, text }));
}
