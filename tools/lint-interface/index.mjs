// `node tools/lint-interface/index.mjs`: Redocly's rules (redocly.yaml) over the document of the built API, or over the file that
// `--document` names.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtDocument } from '../generate/built-document.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const given = process.argv.indexOf('--document');
const folder = mkdtempSync(join(tmpdir(), 'saath-interface-'));
const file = given < 0 ? join(folder, 'openapi.json') : process.argv[given + 1];
if (given < 0) writeFileSync(file, builtDocument(root));

// The command neither asks for a newer one nor reports its use.
const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
const { status } = spawnSync('redocly', ['lint', file, '--config', join(root, 'redocly.yaml')], { cwd: root, env, stdio: 'inherit' });
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
