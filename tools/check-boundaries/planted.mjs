import { projects } from '../../.dependency-cruiser.mjs';

const source = 'export const x = 1;\n';
const from = (path) => `import { x } from '${path}';\nexport const y = x;\n`;
/** A folder that imports another one of its project, as files → text. */
const reaching = (root, folder, other) => ({
  [`${root}/${folder}/a.ts`]: from(`../${other}/index.ts`),
  [`${root}/${other}/index.ts`]: source,
});

const others = {
  'domain-through-index': { 'libs/domain/src/staff/a.ts': from('../kernel/b.ts'), 'libs/domain/src/kernel/b.ts': source },
  'nobody-in-the-domain-imports-a-kind': reaching('libs/domain/src', 'groups', 'programme-kinds'),
  'console-reads-kinds-from-the-api': {
    'apps/admin/src/app/a.ts': from('../../../../libs/domain/src/programme-kinds/index.ts'),
    'libs/domain/src/programme-kinds/index.ts': source,
  },
  'no-circles': [
    {
      'apps/api/src/a.ts': `import { y } from './b.ts';\nexport const x = () => y;\n`,
      'apps/api/src/b.ts': `import { x } from './a.ts';\nexport const y = () => x;\n`,
    },
    {
      'libs/notifications/src/a.ts': `import { y } from './b.ts';\nexport interface X {\n  y: string;\n}\nexport const x: X = { y };\n`,
      'libs/notifications/src/b.ts': `import type { X } from './a.ts';\nexport const y: X['y'] = '';\n`,
    },
  ],
  'shipped-code-does-not-know-tests': { 'apps/api/src/a.ts': from('./testing/b.ts'), 'apps/api/src/testing/b.ts': source },
};

/**
 * The imports that break the rules of one project: each slice reaches for the last, the base for the first, the first for the outermost.
 */
const ofProject = ([project, { root, base, order, outermost }]) => [
  ...[base, order].flatMap((folders) =>
    folders.slice(0, -1).map((folder) => [`${project}-order-${folder}`, reaching(root, folder, folders.at(-1))]),
  ),
  ...base.slice(0, 1).map((folder) => [`${project}-base-knows-no-slice`, reaching(root, folder, order[0])]),
  ...outermost.slice(0, 1).map((folder) => [`${project}-nobody-knows-the-outermost`, reaching(root, order[0], folder)]),
];

/** Small wrong trees for each rule, as rule → trees, each as file → text. */
export const planted = new Map(
  [...Object.entries(projects).flatMap(ofProject), ...Object.entries(others)].map(([rule, trees]) => [rule, [trees].flat()]),
);
