/** Makes a function answer the very same thing for as long as it is asked the same, so that nobody works or renders twice. */
export function withLastAnswer<Asked extends readonly unknown[], Answer>(
    answer: (...asked: Asked) => Answer
): (...asked: Asked) => Answer {
    let last: { readonly asked: Asked; readonly answer: Answer } | null = null;
    return (...asked) => {
        if (!last?.asked.every((value, index) => Object.is(value, asked[index])))
            last = { asked, answer: answer(...asked) };
        return last.answer;
    };
}
