import type { Notice } from 'c/errorPanel';
import type { PageCopy } from 'c/proxyContract';
import { counted, fill, timeOf } from 'c/wording';
import MESSAGE_LABEL from '@salesforce/label/c.RedactInline_CopyReadMessage';
import TITLE_LABEL from '@salesforce/label/c.RedactInline_CopyReadTitle';
import TRY_AGAIN_LABEL from '@salesforce/label/c.RedactInline_TryAgain';
import WITHHELD_ONE_LABEL from '@salesforce/label/c.RedactInline_CopyWithheld_One';
import WITHHELD_OTHER_LABEL from '@salesforce/label/c.RedactInline_CopyWithheld_Other';

/** That a transcript is a copy, of when, until when there is nothing better, and what of it is hidden. */
export function copyNotice({ asOf, freesAt, withheldCount }: PageCopy): Notice {
    const withheld = counted(withheldCount, { one: WITHHELD_ONE_LABEL, other: WITHHELD_OTHER_LABEL });
    return {
        tone: 'info',
        title: fill(TITLE_LABEL, timeOf(Date.parse(asOf))),
        message: fill(MESSAGE_LABEL, timeOf(Date.parse(freesAt))),
        actionLabel: TRY_AGAIN_LABEL,
        facts: withheldCount > 0 ? [withheld] : []
    };
}
