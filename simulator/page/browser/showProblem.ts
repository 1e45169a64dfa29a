/** Says in the document why there is no record page, in place of it. */
export function showProblem(body: HTMLElement, sentence: string): void {
    const problem = document.createElement('p');
    problem.className = 'problem';
    problem.role = 'alert';
    problem.textContent = sentence;
    body.append(problem);
}
