/** Stand between values, and may be taken for digits only beside others: "two", "four", "nine". */
const BETWEEN: ReadonlySet<string> = new Set(
    'and or to too for from mine is the then with at on of a in und y e et en o'.split(' ')
);

const WORDS = /[\p{L}\p{M}]+|\p{N}/gu;

/** Whether what is left of a value says anything of it: not when it is only what stands between values. */
export function saysAnything(text: string): boolean {
    for (const [word] of text.matchAll(WORDS)) if (!BETWEEN.has(word.toLowerCase())) return true;
    return false;
}
