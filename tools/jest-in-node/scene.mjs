/** The spec file that runs now: its environment, the functions circus made for it, and what turns TypeScript into JavaScript. */
export const scene = { environment: undefined, globals: undefined, transformer: undefined };

/** Where Jest keeps the source map of each file that was transformed, by the names under which a stack trace may show it. */
export const sourceMaps = new Map();
