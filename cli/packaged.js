/** What `npm run package:proxy` bundles as the command line. */
import { beginAnew, beginsAnew } from './frugal.js';

if (beginsAnew()) beginAnew(import.meta.filename);
else await import('./main.ts');
