/** Remembers the timers that are made from now on; what is answered clears those still pending and puts the functions back. */
export function recordTimers() {
  const originals = { setTimeout: globalThis.setTimeout, setInterval: globalThis.setInterval };
  const made = new Set();
  for (const [name, original] of Object.entries(originals)) {
    const record = (...given) => {
      const timer = original(...given);
      made.add(timer);
      return timer;
    };
    globalThis[name] = Object.defineProperties(record, Object.getOwnPropertyDescriptors(original));
  }
  return () => {
    Object.assign(globalThis, originals);
    for (const timer of made) clearTimeout(timer);
  };
}
