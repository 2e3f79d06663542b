/** The reading order inside the domain: each slice imports only earlier ones, and only through their index. */
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

const laterThan = (slice) => order.slice(order.indexOf(slice) + 1).join('|');

const readingOrder = order.slice(0, -1).map((slice) => ({
  name: `domain-order-${slice}`,
  comment: `${slice} comes before ${laterThan(slice).replaceAll('|', ', ')} and must not know them.`,
  severity: 'error',
  from: { path: `^libs/domain/src/${slice}/` },
  to: { path: `^libs/domain/src/(${laterThan(slice)})/` },
}));

export default {
  forbidden: [
    ...readingOrder,
    {
      name: 'domain-through-index',
      comment: 'Another slice is entered through its index.',
      severity: 'error',
      from: { path: '^libs/domain/src/([^/]+)/' },
      to: { path: '^libs/domain/src/[^/]+/.+', pathNot: ['^libs/domain/src/$1/', '^libs/domain/src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'nobody-in-the-domain-imports-a-kind',
      severity: 'error',
      from: { path: '^libs/domain/src/', pathNot: '^libs/domain/src/programme-kinds/' },
      to: { path: '^libs/domain/src/programme-kinds/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^(apps|libs)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shipped-code-does-not-know-tests',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '\\.spec\\.ts$|/testing/|/isolation/' },
      to: { path: '\\.spec\\.ts$|^apps/api/src/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/generated/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs'], conditionNames: ['@saath/source', 'import', 'default'] },
  },
};
