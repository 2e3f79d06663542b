// `node --import`: runs the sources of the product as the tests do, in a process that can be killed. Decorators need more than Node's own types stripping.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { node } from '../../../../jest.preset.mjs';

const [, options] = node.transform['^.+\\.ts$'];

registerHooks({
  load: (url, context, next) => {
    if (!url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
    const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), { ...options, filename: fileURLToPath(url), swcrc: false });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
