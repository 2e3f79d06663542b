// Loads what specs import, in Node's own module loader: TypeScript through Jest's transformer and its cache, sibling libraries from their
// sources, `@jest/globals` from here.
import { registerHooks } from 'node:module';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scene, sourceMaps } from './scene.mjs';

const globals = new URL('globals.mjs', import.meta.url).href;
/** The source of a module that stands for a file of text. */
const texts = { '.json': (text) => text, '.html': JSON.stringify, '.svg': JSON.stringify };
const module = (source) => ({ format: 'module', source, shortCircuit: true });
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
    const [file] = url.split('?');
    if (file.includes('/node_modules/')) return next(url, context);
    const text = texts[extname(file)];
    if (text !== undefined) return module(`export default ${text(readFileSync(fileURLToPath(file), 'utf8'))}`);
    if (!file.endsWith('.ts')) return next(url, context);
    const path = fileURLToPath(file);
    const { code, sourceMapPath } = scene.transformer.transform(path, syntax);
    if (sourceMapPath !== null) for (const name of [path, url]) sourceMaps.set(name, sourceMapPath);
    return module(code);
  },
};

let registered = false;

/** From now on, once for this process: Jest's main process reads this file too and loads nothing with it. */
export function loadSources() {
  if (!registered) registerHooks(hooks);
  registered = true;
}
