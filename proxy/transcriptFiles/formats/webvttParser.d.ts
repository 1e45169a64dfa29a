/** What is used of webvtt-parser, which brings no types. */
declare module 'webvtt-parser' {
    interface Cue {
        /** Empty for none. */
        readonly id: string;
        /** Seconds. */
        readonly startTime: number;
        readonly endTime: number;
    }

    const webVtt: {
        /** What it cannot read is left out. */
        readonly WebVTTParser: new () => { parse(input: string, mode: 'metadata'): { readonly cues: readonly Cue[] } };
    };
    export = webVtt;
}
