// Loads what specs import, in Node's own module loader: TypeScript through Jest's transformer and its cache, sibling libraries from their
// sources, `@jest/globals` from here.
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { scene, sourceMaps } from './scene.mjs';

const globals = new URL('globals.mjs', import.meta.url).href;
const syntax = {
  isInternalModule: false,
  supportsDynamicImport: true,
  supportsExportNamespaceFrom: true,
  supportsStaticESM: true,
  supportsTopLevelAwait: true,
};

const hooks = {
  resolve: (specifier, context, next) => {
    if (specifier === '@jest/globals') return { url: globals, format: 'module', shortCircuit: true };
    return next(specifier, { ...context, conditions: [...scene.environment.conditions, ...context.conditions] });
  },
  load: (url, context, next) => {
    if (!url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
    const path = fileURLToPath(url);
    const { code, sourceMapPath } = scene.transformer.transform(path, syntax);
    if (sourceMapPath !== null) for (const name of [path, url]) sourceMaps.set(name, sourceMapPath);
    return { format: 'module', source: code, shortCircuit: true };
  },
};

let registered = false;

/** From now on, once for this process: Jest's main process reads this file too and loads nothing with it. */
export function loadSources() {
  if (!registered) registerHooks(hooks);
  registered = true;
}
