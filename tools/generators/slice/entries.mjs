const domain = 'libs/domain/src';
const api = 'apps/api/src';
const texts = 'apps/admin/src/i18n';

const inTheDomain = ({ name, one, Single }) => [
  { file: `${domain}/kernel/ids.ts`, anchor: '\n/** A person who can be enrolled', text: `export type ${Single}Id = Brand<'${one}'>;\n` },
  {
    file: `${domain}/events/catalogue.ts`,
    anchor: 'import type { ImportEvent }',
    text: `import type { ${Single}Event } from '../${name}/index.ts';\n`,
  },
  { file: `${domain}/events/catalogue.ts`, anchor: '  | StoredValueEvent;', text: `  | ${Single}Event\n` },
  {
    file: `${domain}/events/catalogue.ts`,
    anchor: "  'import-checked': true",
    text: `  '${one}-added': true,\n  '${one}-changed': true,\n`,
  },
  {
    file: `${domain}/staff/permissions.ts`,
    anchor: "  'imports:write',\n  'audit:read',\n] as const",
    text: `  '${name}:read',\n  '${name}:write',\n`,
  },
  { file: `${domain}/staff/permissions.ts`, anchor: "  'imports:write',\n  'audit:read',\n];", text: `  '${name}:write',\n` },
  { file: `${domain}/staff/permissions.spec.ts`, anchor: "  'imports:write',\n  'audit:read',\n] as const", text: `  '${name}:write',\n` },
];

const inTheReadingOrder = ({ name, Many, manyIn }) => [
  { file: '.dependency-cruiser.mjs', anchor: "      'events',\n", text: `      '${name}',\n` },
  { file: '.dependency-cruiser.mjs', anchor: "      'operators',\n      'imports',\n", text: `      '${name}',\n` },
  {
    file: `${api}/slices.ts`,
    anchor: 'import { OperatorsModule }',
    text: `import { ${Many}Module } from './${name}/${name}.module.ts';\n`,
  },
  { file: `${api}/slices.ts`, anchor: '  OperatorsModule,', text: `  ${Many}Module,\n` },
  {
    file: `${api}/tables.ts`,
    anchor: 'import { membersTables }',
    text: `import { ${manyIn}Tables } from './${name}/${name}.tables.ts';\n`,
  },
  { file: `${api}/tables.ts`, anchor: '  importsTables,\n', text: `  ${manyIn}Tables,\n` },
];

const inTheIsolationSuite = ({ name, one, table }) => [
  { file: `${api}/isolation/own-path.ts`, anchor: '];\n/** Parameters', text: `  [/^\\/${name}\\/\\{id\\}/, '${one}'],\n` },
  { file: `${api}/isolation/foreign-ids.ts`, anchor: "    | 'import',", text: `    | '${one}'\n` },
  { file: `${api}/isolation/foreign-ids.ts`, anchor: '  import: newId(),', text: `  '${one}': newId(),\n` },
  {
    file: `${api}/isolation/foreign-centre.ts`,
    anchor: "  await insert('imports', {",
    text: `  await insert('${table}', { id: ids['${one}'], branch_id: ids.branch, name: word, ...stamps });\n`,
  },
  {
    file: `${api}/isolation/bodies.ts`,
    anchor: "  'POST /groups': ({ branch, room })",
    text: `  'POST /${name}': ({ branch }) => ({ branchId: branch, name: 'East' }),\n  'PATCH /${name}/{id}': () => ({ name: 'East' }),\n`,
  },
  {
    file: `${api}/isolation/body-ids.int.spec.ts`,
    anchor: "  { operation: 'POST /auth/switch'",
    text: `  { operation: 'POST /${name}', property: 'branchId', slot: 'branch', with: (id) => ({ ...bodies['POST /${name}']?.(own), branchId: id }) },\n`,
  },
];

/** Hindi and Marathi name what was done by its infinitive, which agrees with a noun of any gender. */
const sayings = ({ single, aSingle, hi, mr }) => ({
  en: {
    missing: `Write the name of the ${single}.`,
    taken: `The branch has ${aSingle} of that name.`,
    added: `Added ${aSingle}`,
    changed: `Changed ${aSingle}`,
  },
  hi: { missing: `नाम लिखें: ${hi}।`, taken: `इस शाखा में यह नाम पहले से है: ${hi}।`, added: `${hi} जोड़ना`, changed: `${hi} बदलना` },
  mr: { missing: `नाव लिहा: ${mr}.`, taken: `या शाखेत हे नाव आधीच आहे: ${mr}.`, added: `${mr} जोडणे`, changed: `${mr} बदलणे` },
});

const inTheTexts = (names) =>
  Object.entries(sayings(names)).flatMap(([language, { missing, taken, added, changed }]) => [
    {
      file: `${texts}/${language}/problems.json`,
      anchor: '  "staff/name-missing":',
      text: `  "${names.name}/name-missing": ${JSON.stringify(missing)},\n  "${names.name}/name-taken": ${JSON.stringify(taken)},\n`,
    },
    {
      file: `${texts}/${language}/settings.json`,
      anchor: '      "member-changed":',
      text: `      "${names.one}-added": ${JSON.stringify(added)},\n      "${names.one}-changed": ${JSON.stringify(changed)},\n`,
    },
  ]);

const inTheAudit = ({ one, table }) => [
  {
    file: `${api}/audit-log/audit-list.query.ts`,
    anchor: 'end`;',
    text: `  when '${one}' then (select named.name from ${table} named where named.centre_id = a.centre_id and named.id = a.subject_id)\n`,
  },
];

/** The entry of the slice in each list outside its own folders, and the text before which it is written. */
export const entries = (names) =>
  [inTheDomain, inTheReadingOrder, inTheIsolationSuite, inTheTexts, inTheAudit].flatMap((list) => list(names));
