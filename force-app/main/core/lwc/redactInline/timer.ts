/** Runs something once after a wait in milliseconds; the answer calls it off. */
export function startTimer(run: () => void, wait: number): () => void {
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- called off in disconnectedCallback
    const timer = setTimeout(run, wait);
    return () => clearTimeout(timer);
}
