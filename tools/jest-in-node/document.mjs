import { runInNewContext } from 'node:vm';
import { JSDOM } from 'jsdom';

/** The globals that stay Node's: the language itself, and time, so that a clock that a spec sets is the only one. */
const language = new Set(runInNewContext('Object.getOwnPropertyNames(globalThis)'));
const time = /^(set|clear)(Timeout|Interval|Immediate)$|^(queueMicrotask|performance)$/;
const others = new Set(['structuredClone', 'crypto', 'console', 'window', 'self', 'top', 'parent']);
const address = 'http://localhost/';

let window;

/** Puts a browser's window around the specs of this worker: what a page looks for in its global object, it finds in Node's. */
export function openDocument() {
  if (window !== undefined) return;
  ({ window } = new JSDOM('<!DOCTYPE html>', { url: address, pretendToBeVisual: true }));
  // A document that is not laid out scrolls nowhere.
  window.Element.prototype.scrollIntoView = () => undefined;
  const names = Object.getOwnPropertyNames(window).filter((name) => !language.has(name) && !time.test(name) && !others.has(name));
  for (const name of names)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      enumerable: true,
      get: () => window[name],
      set: (value) => (window[name] = value),
    });
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) globalThis[name] = window[name].bind(window);
  for (const name of ['window', 'self', 'top', 'parent'])
    Object.defineProperty(globalThis, name, { configurable: true, value: globalThis });
}

/** Leaves nothing of a spec file on the page. */
export function clearDocument() {
  const { document, history, localStorage, sessionStorage } = window;
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const element of [document.documentElement, document.body])
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  for (const storage of [localStorage, sessionStorage]) storage.clear();
  history.replaceState(null, '', address);
}
