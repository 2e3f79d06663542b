// `npm run backup`: takes a consistent copy of the data folder, also while Saath runs (docs/operations.md, "Backup").
import { runBuilt } from '../backup/run-built.mjs';

// The embedded server's hook at the end of a process would replace `process.exitCode`.
process.exit(await runBuilt('backup', process.argv[2]));
