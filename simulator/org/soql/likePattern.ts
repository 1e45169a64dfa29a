/** The expression of a LIKE pattern: `%` is any text, `_` one character, a backslash takes their meaning away. */
export function likePattern(pattern: string): RegExp {
    const source = pattern.replace(
        /\\([%_])|([%_])|([\s\S])/g,
        (_, literal?: string, wildcard?: string, other?: string) => {
            if (wildcard !== undefined) {
                return wildcard === '%' ? '[\\s\\S]*' : '[\\s\\S]';
            }
            return (literal ?? other ?? '').replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
        }
    );
    return new RegExp(`^${source}$`, 'i');
}
