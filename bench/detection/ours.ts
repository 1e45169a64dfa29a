import { detect } from '../../proxy/detection/detect.ts';
import type { Detector } from './peers/detector.ts';

/** The detection of this project. */
export const OURS: Detector = {
    name: 'redact-inline',
    find: ({ entries }) => {
        const { suggestions } = detect(entries.map(({ id, text, role }) => ({ identifier: id, text, role })));
        return entries.flatMap(({ id }) =>
            (suggestions.get(id) ?? []).map(({ start, end, category }) => ({ entry: id, start, end, type: category }))
        );
    }
};
