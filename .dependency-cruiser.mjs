/**
 * The reading order of each project: a folder imports only what stands before it. The console's differs from the domain's where a page
 * shows what a later slice says. `base`, in its own order, carries every slice and knows none; `outermost` may know all and is known by nobody.
 * `readModels` are folders whose statements read any table, because they show what all slices know; they write none. A file that is named
 * `*.read-model.ts` writes none either; `readLater` names those that read tables of later slices, with the tables.
 */
export const projects = {
  domain: {
    root: 'libs/domain/src',
    base: [],
    order: [
      'kernel',
      'centres',
      'branches',
      'staff',
      'members',
      'families',
      'programmes',
      'programme-kinds',
      'groups',
      'sessions',
      'absences',
      'attendance',
      'records',
      'proofs',
      'questionnaires',
      'mentors',
      'ladders',
      'outside-meetings',
      'care',
      'coping-plans',
      'milestones',
      'stories',
      'introductions',
      'reminders',
      'notifications',
      'events',
    ],
    outermost: ['testing'],
  },
  api: {
    root: 'apps/api/src',
    base: ['platform', 'database', 'tenancy', 'audit', 'queue', 'http', 'health'],
    order: [
      'sign-in',
      'centres',
      'branches',
      'staff',
      'members',
      'programme-kinds',
      'groups',
      'holidays',
      'sessions',
      'absences',
      'attendance',
      'records',
      'proofs',
      'questionnaires',
      'mentors',
      'ladders',
      'outside-meetings',
      'care',
      'coping-plans',
      'milestones',
      'stories',
      'introductions',
      'reminders',
      'scheduling',
      'directory',
      'operators',
      'imports',
      'notifications',
      'today',
      'overview',
      'audit-log',
    ],
    outermost: ['local', 'demo', 'dev', 'isolation', 'testing'],
    readModels: ['scheduling', 'directory', 'today', 'overview', 'audit-log'],
    readLater: {
      'http/records-in-reach.read-model.ts': [
        ...['branches', 'members', 'groups', 'enrolments', 'group_facilitators', 'sessions', 'session_facilitators', 'attendance'],
        ...['mentors', 'mentorships'],
      ],
      'sign-in/branch-names.read-model.ts': ['branches'],
      'sign-in/phone-countries.read-model.ts': ['branches'],
      'branches/branch-list.read-model.ts': ['member_counts', 'groups'],
      'staff/staff-list.read-model.ts': ['group_facilitators'],
      'members/journey.read-model.ts': [
        ...['enrolments', 'groups', 'attendance', 'sessions', 'follow_ups', 'outside_referrals', 'outside_visits'],
      ],
      'members/member-detail.read-model.ts': ['enrolments', 'groups', 'group_schedules', 'waiting_places', 'attendance', 'sessions'],
      'members/member-list.read-model.ts': ['enrolments', 'groups'],
      'members/relative-page.read-model.ts': ['enrolments', 'groups', 'follow_ups', 'sessions'],
      'members/member-search.read-model.ts': ['enrolments', 'groups'],
      'members/groups-of-both.read-model.ts': ['enrolments', 'waiting_places'],
      'groups/group-detail.read-model.ts': ['sessions', 'attendance', 'session_facilitators'],
      'groups/group-list.read-model.ts': ['sessions'],
      'sessions/recorded-sessions.read-model.ts': ['attendance', 'attendance_changes', 'answers'],
      'sessions/session-item.read-model.ts': ['attendance'],
      'sessions/session-list.read-model.ts': ['attendance'],
      'attendance/roster.read-model.ts': ['talk_wishes'],
      'records/member-figures.read-model.ts': ['check_ins'],
    },
  },
  admin: {
    root: 'apps/admin/src/app',
    base: [],
    order: [
      'api',
      'i18n',
      'ui',
      'offline',
      'notifications',
      'shell',
      'sign-in',
      'account',
      'sessions',
      'questionnaires',
      'outside-meetings',
      'attention',
      'ladders',
      'follow-ups',
      'coping-plans',
      'mentors',
      'reminders',
      'groups',
      'stories',
      'aftercare',
      'members',
      'imports',
      'calendar',
      'today',
      'overview',
      'settings',
      'operators',
    ],
    outermost: [],
  },
};

/** An integration spec drives the whole product, wherever it is. */
const wholeProduct = ['\\.int\\.spec\\.ts$'];
/** A read model shows what several slices know: it and its view read any of them and write nothing, so they may be in an earlier slice. */
const readModels = [...wholeProduct, '\\.(read-model|view)\\.ts$'];

const oneOf = (folders) => `(${folders.join('|')})`;

const rulesOf = ([project, { root, base, order, outermost }]) => {
  const forbid = (name, comment, from, to, pathNot = []) => ({
    name: `${project}-${name}`,
    comment,
    severity: 'error',
    from: { path: `^${root}/${oneOf(from)}/`, pathNot },
    to: { path: `^${root}/${oneOf(to)}/` },
  });
  const inOrder = (folders, pathNot) =>
    folders
      .slice(0, -1)
      .map((folder, index) => forbid(`order-${folder}`, `${folder} comes before these.`, [folder], folders.slice(index + 1), pathNot));
  return [
    ...inOrder(base, wholeProduct),
    ...inOrder(order, readModels),
    ...(base.length === 0 ? [] : [forbid('base-knows-no-slice', 'What carries every slice knows none.', base, order, wholeProduct)]),
    ...(outermost.length === 0
      ? []
      : [
          forbid('nobody-knows-the-outermost', 'What joins everything is entered by tests only.', [...base, ...order], outermost, [
            '\\.spec\\.ts$',
          ]),
        ]),
  ];
};

export default {
  forbidden: [
    ...Object.entries(projects).flatMap(rulesOf),
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
      name: 'console-reads-kinds-from-the-api',
      severity: 'error',
      from: { path: '^apps/admin/src/', pathNot: '\\.spec\\.ts$|/testing/' },
      to: { path: '^libs/domain/src/programme-kinds/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^(apps|libs)/' },
      to: { circular: true },
    },
    {
      name: 'shipped-code-does-not-know-tests',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '\\.spec\\.ts$|/testing/|/isolation/' },
      to: { path: '\\.spec\\.ts$|^(apps|libs)/[^/]+/src/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/generated/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs'], conditionNames: ['@saath/source', 'import', 'default'] },
  },
};
