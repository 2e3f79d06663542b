import { migrations, nextNumber } from './next-number.mjs';

/** `nx g @saath/tools:migration lockers-have-keys`: the file of the next migration, which begins with a comment that says why. */
export default function migration(tree, { name }) {
  const words = name.replaceAll('-', ' ');
  tree.write(`${migrations}/${nextNumber(tree)}-${name}.sql`, `-- ${words[0].toUpperCase()}${words.slice(1)}.\n`);
}
