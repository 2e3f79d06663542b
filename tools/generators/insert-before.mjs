/** Writes a text before another one, which is in the file exactly once: a list that has moved is a fault, not a slice without an entry. */
export function insertBefore(tree, file, anchor, text) {
  const before = tree.read(file, 'utf8');
  const parts = before?.split(anchor) ?? [];
  if (parts.length !== 2) throw new Error(`${file} has ${Math.max(parts.length - 1, 0)} places that begin with ${JSON.stringify(anchor)}.`);
  tree.write(file, `${parts[0]}${text}${anchor}${parts[1]}`);
}

export function enter(tree, entries) {
  for (const { file, anchor, text } of entries) insertBefore(tree, file, anchor, text);
}
