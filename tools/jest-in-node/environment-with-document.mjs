import { clearDocument, openDocument } from './document.mjs';
import NodeItself from './environment.mjs';
import { recordTimers } from './timers.mjs';

/** Node with the window of a browser, for specs that draw pages. */
export default class NodeWithDocument extends NodeItself {
  #clearTimers = recordTimers();

  constructor(config) {
    super(config);
    openDocument();
  }

  /** A notice that a page still shows has a timer: it would fire in the next spec file, or keep the worker alive. */
  async teardown() {
    await super.teardown();
    this.#clearTimers();
    clearDocument();
  }
}
