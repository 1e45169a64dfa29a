/** What writes entries and events under the locks of a state: a proxy for its users, or a sweep. */
export const Writer = { Proxy: 'proxy', Sweep: 'sweep' } as const;
export type Writer = (typeof Writer)[keyof typeof Writer];
