// `npm run restore`: writes a backup into an empty data folder (docs/operations.md, "Backup").
import { runBuilt } from '../backup/run-built.mjs';

// The embedded server's hook at the end of a process would replace `process.exitCode`.
process.exit(await runBuilt('restore', process.argv[2]));
