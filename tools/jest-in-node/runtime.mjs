// The part of jest-runtime that circus and the runner ask for, over Node's own module loader. Jest does all the rest: workers, order, hooks,
// timeouts, reports. Left out is what needs a registry of modules for each spec file: mocked modules, and coverage.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { loadSources } from './load-sources.mjs';
import { sameTimes } from './same-times.mjs';
import { scene, sourceMaps } from './scene.mjs';

const require = createRequire(import.meta.url);

let fileCount = 0;
let comparesTimes = false;

export default class NodeRuntime {
  constructor(projectConfig, environment, resolver, transformer) {
    Object.assign(scene, { environment, transformer, globals: undefined });
    loadSources();
    fileCount += 1;
  }

  /** Circus. It keeps its state and its handlers in itself and in the global object, and both begin anew with a spec file. */
  requireInternalModule(path) {
    delete require.cache[path];
    delete globalThis[Symbol.for('EVENT_HANDLERS')];
    return require(path);
  }

  setGlobalsForRuntime(globals) {
    scene.globals = globals;
    // Jest keeps them from one file to the next.
    if (!comparesTimes) globals.expect.addEqualityTesters([sameTimes]);
    comparesTimes = true;
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    return import(`${pathToFileURL(path).href}?file=${fileCount}`);
  }

  requireModule(path) {
    return require(path);
  }

  getSourceMaps() {
    return sourceMaps;
  }

  getAllCoverageInfoCopy() {
    return undefined;
  }

  enterTestCode() {}
  leaveTestCode() {}
  teardown() {}
}
