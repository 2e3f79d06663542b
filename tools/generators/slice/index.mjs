// `nx g @saath/tools:slice lockers`: writes a slice of named records of a branch, and its entry in every list that names the slices. The templates are the branches slice, reduced to one record.
import { join } from 'node:path';
import { generateFiles, logger, OverwriteStrategy } from '@nx/devkit';
import { formatTree } from '../format-tree.mjs';
import { enter } from '../insert-before.mjs';
import { nextNumber } from '../migration/next-number.mjs';
import { entries } from './entries.mjs';
import { namesOf, untranslated } from './names-of.mjs';

/** The texts that are still to be translated: the name of a record, where it was not given. */
const toTranslate = ({ name, one, single }, given) =>
  Object.entries(untranslated)
    .filter(([language]) => given[language] === undefined)
    .map(([language, word]) => {
      const texts = `apps/admin/src/i18n/${language}`;
      const keys = `"${name}/…" in ${texts}/problems.json, "${one}-…" in ${texts}/settings.json`;
      return `Translate: "${word}" stands for ${single} (${keys}). --${language} gives its name.`;
    });

export default async function slice(tree, options) {
  const names = namesOf(options);
  const place = { ...names, number: nextNumber(tree) };
  generateFiles(tree, join(import.meta.dirname, 'files'), '.', place, { overwriteStrategy: OverwriteStrategy.ThrowIfExisting });
  enter(tree, entries(names));
  await formatTree(tree);
  return () => {
    for (const line of toTranslate(names, options)) logger.warn(line);
    logger.info('Next: npm run generate, then the console (CONTRIBUTING, "Add a slice").');
  };
}
