import { LightningElement } from 'lwc';
import { COPIES, COPIES_SUMMARY } from './copies.ts';

/** Tells, to those who open it, what else may hold a copy of what is redacted, and what to do about each. */
export default class OtherCopies extends LightningElement {
    readonly copies = COPIES;
    readonly summary = COPIES_SUMMARY;
}
