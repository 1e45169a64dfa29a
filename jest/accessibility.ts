import { setup } from '@sa11y/jest';

/** Gives tests `await expect(element).toBeAccessible()`. */
setup();
