/** Text of a string, a bracket, a comma or a colon; everything else of a JSON text lies between them. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * The first key that an object of a valid JSON text has twice; undefined when there is none. Readers of such a text differ in which value
 * they take, so a check and the code behind it could see different ones. Keys are compared as they are read, with escapes resolved.
 */
export function repeatedKey(json: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  let last = '';
  for (const [part] of json.matchAll(token)) {
    if (part === '{') open.push(new Set());
    if (part === '[') open.push(undefined);
    if (part === '}' || part === ']') open.pop();
    const keys = open.at(-1);
    if (part === ':' && keys !== undefined) {
      const key = JSON.parse(last) as string;
      if (keys.has(key)) return key;
      keys.add(key);
    }
    last = part;
  }
  return undefined;
}
