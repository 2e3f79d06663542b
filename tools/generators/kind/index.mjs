// `nx g @saath/tools:kind book-circle --hi=… --mr=… --icon=menu_book`: writes a programme kind, its spec and its page, and
// its entries in the list and the contract suite. The templates are the aftercare group, reduced to what every kind has. With `--package`
// it writes a package of its own instead, below `--folder`, which passes the contract suite as it is.
import { join } from 'node:path';
import { generateFiles, logger, OverwriteStrategy } from '@nx/devkit';
import { formatTree } from '../format-tree.mjs';
import { enter } from '../insert-before.mjs';
import { camel, sentence, words } from '../words.mjs';

const folder = 'libs/domain/src/programme-kinds';
const contract = `${folder}/programme-kinds.contract.spec.ts`;

const entries = ({ code, kind }) => [
  { file: `${folder}/index.ts`, anchor: '\n/** The built-in kinds', text: `import { ${kind} } from './${code}/${code}.ts';\n` },
  { file: `${folder}/index.ts`, anchor: '];', text: `  ${kind},\n` },
  { file: contract, anchor: "];\n\ndescribe('the kinds of the house'", text: `  '${code}',\n` },
  {
    file: contract,
    anchor: "  ])('have the numbers of their pages",
    text: `    { code: '${code}', audience: ['residents', 'alumni'], enrolment: 'by-request', from: 6, to: 12, cap: 20, minutes: 60, keeps: 'presence' },\n`,
  },
  {
    file: contract,
    anchor: "  ])('tell people and notice misses",
    text: `    { code: '${code}', rules: ['day-before', 'two-hours-before'], one: ['missed-last'], two: 'missed-in-a-row', three: 'missed-in-a-row' },\n`,
  },
];

export default async function kind(tree, { name, package: isPackage, folder: target = 'kinds', ...texts }) {
  const names = { ...texts, code: name, kind: camel(name), words: words(name), title: sentence(name) };
  if (isPackage) {
    const place = `${target}/${name}`;
    generateFiles(tree, join(import.meta.dirname, 'package'), place, names, { overwriteStrategy: OverwriteStrategy.ThrowIfExisting });
    await formatTree(tree);
    return () =>
      logger.info(`Next: the texts, sizes and fields of the kind (docs/plugin-guide.md), then node --test ${place}/${name}.test.mjs`);
  }
  generateFiles(tree, join(import.meta.dirname, 'files'), '.', names, { overwriteStrategy: OverwriteStrategy.ThrowIfExisting });
  enter(tree, entries(names));
  await formatTree(tree);
  return () =>
    logger.info('Next: the description, sizes and fields of the kind, and the same in its page (CONTRIBUTING, "Add a programme kind").');
}
