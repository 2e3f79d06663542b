import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** The parts of the product that use kinds. What only writes a kind down, checks it or shows it as it is does not read it. */
const readers = ['libs/domain/src', 'apps/api/src', 'apps/admin/src/app'];
const notReaders =
  /\/(programme-kinds\/[a-z-]+\/|testing\/|generated\/)|(kind-faults|kind-probe|metric-faults|programme-kind|kind-mappings|kind\.view)\.ts$|\.spec\.ts$/;

const sources = readers.flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${root}${folder}/${file}`)
    .filter((file) => /\.(ts|html)$/.test(file) && !notReaders.test(file))
    .map((file) => readFileSync(file, 'utf8')),
);

/** Where the interfaces of the contract are declared. */
const contract = {
  'programme-kind': [
    ...['ProgrammeKind', 'GroupSize', 'Range', 'Cadence', 'LaterRhythm', 'AgendaStep', 'Facilitation', 'AttendanceVocabulary'],
    'ReminderRule',
  ],
  'kind-mappings': ['KindMappings', 'MeetingGuideMapping', 'FhirMapping', 'FhirCoding'],
  'own-mark': ['OwnMark'],
  metrics: ['Metric'],
  signals: ['Signal'],
} as const;

interface Member {
  readonly of: string;
  readonly member: string;
}
/** The members of the interfaces, as their sources declare them. */
const members = Object.entries(contract).flatMap(([file, names]) => {
  const text = readFileSync(`${root}libs/domain/src/programmes/${file}.ts`, 'utf8');
  return names.flatMap((of): readonly Member[] => {
    const body = new RegExp(`export interface ${of} \\{(.*?)\\n\\}`, 's').exec(text)?.[1] ?? '';
    return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, member]) => ({ of, member: String(member) }));
  });
});

/** How a source names a value of an interface whose members are called like those of other records; of the others, the interface itself. */
const valuesOf: Readonly<Record<string, string>> = {
  ProgrammeKind: 'kind|kinds|whole|(?!PersonKind)[A-Z]\\w*Kind|KindInPlace',
  GroupSize: 'size',
  Range: 'recommended|minutesRange|weeksRange|range',
  Cadence: 'cadence',
  LaterRhythm: 'later',
  AgendaStep: 'step|agenda|AgendaStep',
  Facilitation: 'facilitation',
  AttendanceVocabulary: 'attendance',
  ReminderRule: 'rule|plan|reminderPlan|rules|TimedRule',
  KindMappings: 'mappings',
  OwnMark: 'own|OwnMark|mine|ownMarks',
  Metric: 'metric|metrics|metricOf',
  Signal: 'signal|signals|GroupSignal',
  MeetingGuideMapping: 'meetingGuide|mapping',
  FhirMapping: 'fhir',
  FhirCoding: 'types|coding',
};

/**
 * Whether a source reads the member: from a value of the interface (`kind.name`), or by taking it out of one, beside whose braces the value
 * or its type stands (`{ name }: ProgrammeKind`, `= kind`).
 */
const isRead = ({ of, member }: Member): boolean => {
  const value = `(?:${valuesOf[of] ?? of}|${of})`;
  const from = new RegExp(`(?:^|\\W)${value}(?:\\([^()]*\\))?[?!]?\\.${member}\\b`);
  const taken = `\\{[^{};]*\\b${member}\\b[^{};]*\\}`;
  const before = `(?:^|\\W)${value}(?:\\(\\))?\\s*(?::|(?:\\??\\s*\\.\\w+\\(\\w*\\)?\\(*)+)\\s*${taken}`;
  const after = `${taken}\\s*(?::\\s*(?:readonly )?(?:Pick<)?|=\\s*[\\w.#]*?\\b(?:\\w+\\()?)${value}\\b`;
  const out = new RegExp(`${before}|${after}`);
  return sources.some((text) => text.includes(member) && (from.test(text) || out.test(text)));
};

const withoutReader = (members: readonly Member[]): readonly string[] =>
  members.filter((one) => !isRead(one)).map(({ of, member }) => `${of}.${member}`);

describe('the contract of kinds', () => {
  it('is read as it is declared', () =>
    expect(members.map(({ member }) => member)).toEqual(
      expect.arrayContaining([
        'code',
        'recommended',
        'minutesRange',
        'later',
        'after',
        'usually',
        'roles',
        'minimum',
        'backUps',
        'eligibility',
        'meetingGuide',
        ...['own', 'minutesBefore', 'script', 'fold', 'listedBy', 'display'],
      ]),
    ));

  it('has a reader of every member', () => expect(withoutReader(members)).toEqual([]));

  it.each(['ProgrammeKind.giftShop', 'ProgrammeKind.displayName', 'Facilitation.displayName', 'ReminderRule.code', 'OwnMark.label'])(
    'would be found with a planted member that nobody reads: %s',
    (planted) => {
      const [of = '', member = ''] = planted.split('.');
      expect(withoutReader([{ of, member }])).toContain(planted);
    },
  );
});
