import manifest from '../package.json' with { type: 'json' };

/** The version of the product, which package.json alone tells (Semantic Versioning). */
export const VERSION: string = manifest.version;
