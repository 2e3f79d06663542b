/** The timers that stay real beside a database: the waits of RxJS are intervals, and a test moves only these. */
export const allButIntervals = [
  ...(['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate'] as const),
  ...(['queueMicrotask', 'nextTick', 'Date', 'performance'] as const),
];
