/** Builds the record page of the simulated org, so that whatever runs side by side afterwards finds it built. */
import { buildPage } from '../simulator/page/build/buildPage.ts';

await buildPage();
