import FileDrop from 'c/fileDrop';
import { find, listen, rendered, show } from 'jest/show';

const FILE = new File(['WEBVTT'], 'call.vtt');

function drag(target: Element, type: string, files: readonly File[] = []): Event {
    const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer: { files } });
    target.dispatchEvent(event);
    return event;
}

describe('c-file-drop', () => {
    afterEach(() => document.body.replaceChildren());

    it('takes a file that is dropped, and keeps the browser from opening it', async () => {
        const element = show('c-file-drop', FileDrop);
        const chosen = listen(element, 'filechoose');
        const zone = find(element, '.zone');

        const over = drag(zone, 'dragover');
        await rendered();
        expect(zone.className).toContain('zone_over');
        const dropped = drag(zone, 'drop', [FILE]);
        await rendered();

        expect(chosen).toEqual([{ file: FILE }]);
        expect([over.defaultPrevented, dropped.defaultPrevented]).toEqual([true, true]);
        expect(zone.className).not.toContain('zone_over');
    });

    it('takes a file that is chosen, and the same one again', () => {
        const element = show('c-file-drop', FileDrop, { accept: '.vtt' });
        const chosen = listen(element, 'filechoose');
        const input = find<HTMLInputElement>(element, 'input');
        Object.defineProperty(input, 'files', { value: [FILE] });

        input.dispatchEvent(new Event('change'));
        input.dispatchEvent(new Event('change'));

        expect(chosen).toEqual([{ file: FILE }, { file: FILE }]);
        expect(input.accept).toBe('.vtt');
    });

    it('tells nothing where something else is dropped, or dragged away again', async () => {
        const element = show('c-file-drop', FileDrop);
        const chosen = listen(element, 'filechoose');
        const zone = find(element, '.zone');

        drag(zone, 'drop');
        drag(zone, 'dragover');
        drag(zone, 'dragleave');
        await rendered();

        expect(chosen).toEqual([]);
        expect(zone.className).toBe('zone');
    });

    it('is reached by keyboard, under its name', async () => {
        const element = show('c-file-drop', FileDrop);
        (element as HTMLElement & { focus: () => void }).focus();

        expect(element.shadowRoot?.activeElement).toBe(find(element, 'input'));
        await expect(element).toBeAccessible();
    });
});
