// `nx g @saath/tools:slice lockers --hi=लॉकर --mr=लॉकर`: writes a slice of named records of a branch, and its entry in every list that
// names the slices. The templates are the branches slice, reduced to one record.
import { join } from 'node:path';
import { generateFiles, logger, OverwriteStrategy } from '@nx/devkit';
import { formatTree } from '../format-tree.mjs';
import { enter } from '../insert-before.mjs';
import { nextNumber } from '../migration/next-number.mjs';
import { entries } from './entries.mjs';
import { namesOf } from './names-of.mjs';

export default async function slice(tree, options) {
  const names = namesOf(options);
  const place = { ...names, number: nextNumber(tree) };
  generateFiles(tree, join(import.meta.dirname, 'files'), '.', place, { overwriteStrategy: OverwriteStrategy.ThrowIfExisting });
  enter(tree, entries(names));
  await formatTree(tree);
  return () => logger.info('Next: npm run generate, then the console (CONTRIBUTING, "Add a slice").');
}
