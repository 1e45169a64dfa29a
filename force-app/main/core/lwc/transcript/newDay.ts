import { onMinute } from 'c/clock';
import { dateOf } from 'c/wording';

/** Tells once another day has begun for the user, when days are called otherwise; the answer ends it. */
export function onNewDay(tell: () => void): () => void {
    let today = dateOf(Date.now());
    return onMinute((now) => {
        const date = dateOf(now);
        if (date === today) return;
        today = date;
        tell();
    });
}
