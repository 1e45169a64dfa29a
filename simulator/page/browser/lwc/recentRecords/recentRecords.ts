import { api, LightningElement } from 'lwc';
import { keyOf, session } from '../../platform/session.ts';
import { withView, type View } from '../app/view.ts';
import { iconOf, labelOf } from '../recordHighlights/objects.ts';

interface RecordLink {
    readonly key: string;
    readonly title: string;
    readonly object: string;
    readonly icon: string;
    readonly href: string;
    /** `page` for the record that is open. */
    readonly current: 'page' | null;
}

/** Every record that the simulated org starts with, to open as the same user. */
export default class RecentRecords extends LightningElement {
    /** How the page looks, which the links keep. */
    @api view!: View;

    get links(): readonly RecordLink[] {
        const { user, record, records } = session();
        return records.map((each) => {
            const key = keyOf(each, records);
            const address = withView(new URLSearchParams({ user: user.name, record: key }), this.view);
            return {
                key,
                title: each.title,
                object: labelOf(each.object),
                icon: iconOf(each.object),
                href: `?${address}`,
                current: each.recordId === record.recordId ? 'page' : null
            };
        });
    }
}
