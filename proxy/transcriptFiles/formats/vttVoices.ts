import { decodeHTML } from 'entities';

/** What one voice says in a cue. */
export interface Voice {
    readonly name: string | null;
    readonly text: string;
}

/** The tags that WebVTT knows, and moments within a cue; whatever else stands between angle brackets was said. */
const TAG =
    /<(?:(v)(?:\.[^\s<>]*)?[ \t\n]([^<>]*)|\/?(?:[vcibu]|ruby|rt|lang)(?:\.[^\s<>]*)?(?:[ \t\n][^<>]*)?|(?:\d{2,}:)?\d{2}:\d{2}\.\d{3})>/g;

/**
 * Splits the words of a cue by their voice tags, without other tags, and with character references resolved
 * (https://www.w3.org/TR/webvtt1/#cue-text-parsing-rules).
 */
export function voicesOf(payload: string): readonly Voice[] {
    const voices: Voice[] = [];
    let name: string | null = null;
    let text = '';
    let from = 0;
    const finish = (): void => {
        const said = decodeHTML(text).trim();
        if (said !== '') voices.push({ name, text: said });
        text = '';
    };
    for (const { 0: tag, 1: voice, 2: annotation = '', index } of payload.matchAll(TAG)) {
        text += payload.slice(from, index);
        from = index + tag.length;
        if (voice === undefined && tag !== '</v>') continue;
        finish();
        name = voice === undefined ? null : decodeHTML(annotation).replaceAll(/\s+/g, ' ').trim() || null;
    }
    text += payload.slice(from);
    finish();
    return voices;
}
