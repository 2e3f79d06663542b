import { execFileSync } from 'node:child_process';

/** The OpenAPI document of the built API, as text. */
export const builtDocument = (root) =>
  execFileSync(process.execPath, ['--no-warnings', 'apps/api/dist/describe.js'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
