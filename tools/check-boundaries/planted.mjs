const order = [
  'kernel',
  'centres',
  'branches',
  'staff',
  'members',
  'families',
  'mentoring',
  'programmes',
  'programme-kinds',
  'groups',
  'sessions',
  'attendance',
  'care',
  'milestones',
  'stories',
  'reminders',
  'reports',
  'directory',
];
const source = 'export const x = 1;\n';
const from = (path) => `import { x } from '${path}';\nexport const y = x;\n`;

const others = {
  'domain-through-index': { 'libs/domain/src/staff/a.ts': from('../kernel/b.ts'), 'libs/domain/src/kernel/b.ts': source },
  'nobody-in-the-domain-imports-a-kind': {
    'libs/domain/src/groups/a.ts': from('../programme-kinds/index.ts'),
    'libs/domain/src/programme-kinds/index.ts': source,
  },
  'no-circles': {
    'apps/api/src/a.ts': `import { y } from './b.ts';\nexport const x = () => y;\n`,
    'apps/api/src/b.ts': `import { x } from './a.ts';\nexport const y = () => x;\n`,
  },
  'shipped-code-does-not-know-tests': { 'apps/api/src/a.ts': from('./testing/b.ts'), 'apps/api/src/testing/b.ts': source },
};

/** One small wrong tree for each rule, as file → text. A rule without one is an error of its own. */
export const planted = (rules) =>
  Object.fromEntries(
    rules.map((rule) => {
      const slice = rule.replace(/^domain-order-/, '');
      const later = order[order.indexOf(slice) + 1];
      const tree = others[rule] ?? {
        [`libs/domain/src/${slice}/a.ts`]: from(`../${later}/index.ts`),
        [`libs/domain/src/${later}/index.ts`]: source,
      };
      return [rule, tree];
    }),
  );
