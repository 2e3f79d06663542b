// A Jest environment that is Node itself. Jest gives each spec file a global object of its own, and with it every module anew: on a suite of
// this size most of the processor time went into loading the same libraries again. Here the spec files of one worker share their modules.
import { ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';
import { endWithoutFreeing } from './end-worker.mjs';

export default class NodeItself {
  global = globalThis;
  fakeTimers = null;
  #exit = process.exit;
  #console = globalThis.console;

  constructor({ projectConfig }) {
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    this.conditions = projectConfig.testEnvironmentOptions.customExportConditions ?? [];
  }

  async setup() {
    endWithoutFreeing();
  }

  /** Takes back what a spec file may have changed for the next one: clocks, spies, and what Jest itself put in their place. */
  async teardown() {
    this.fakeTimersModern.dispose();
    this.moduleMocker.restoreAllMocks();
    process.exit = this.#exit;
    globalThis.console = this.#console;
  }

  exportConditions() {
    return this.conditions;
  }

  /** Jest asks for a context of node:vm; without one it collects no coverage, and nothing else depends on it. */
  getVmContext() {
    return null;
  }
}
