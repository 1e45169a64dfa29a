/** Folders of which nothing is installed anywhere. */
export const OUTSIDE_THE_PRODUCT = ['simulator', 'e2e', 'scripts', 'bench', 'trials', 'deploy'];
