import { clearDocument, openDocument } from './document.mjs';
import NodeItself from './environment.mjs';

/** Node with the window of a browser, for specs that draw pages. */
export default class NodeWithDocument extends NodeItself {
  constructor(config) {
    super(config);
    openDocument();
  }

  async teardown() {
    await super.teardown();
    clearDocument();
  }
}
