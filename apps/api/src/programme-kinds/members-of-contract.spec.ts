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

const contract = ['programme-kind', 'kind-mappings'].map((file) => readFileSync(`${root}libs/domain/src/programmes/${file}.ts`, 'utf8'));

/** The members of an interface of the contract, as its source declares them, with the name of the interface. */
function membersOf(name: string): readonly Member[] {
  const body = new RegExp(`export interface ${name} \\{(.*?)\\n\\}`, 's').exec(contract.join('\n'))?.[1] ?? '';
  return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, member]) => ({ of: name, member: String(member) }));
}
interface Member {
  readonly of: string;
  readonly member: string;
}

/**
 * Whether a source reads the member: from an object, or by taking it out of one. Other records have members of the same names, such as the
 * `backUps` of a group, so that a part of a kind is read only by a source that names this part.
 */
const isRead = ({ of, member }: Member): boolean => {
  const read = new RegExp(`\\.${member}\\b|\\{[^{}=;]*\\b${member}\\b[^{}=;]*\\}(?: = |: (?:readonly )?[A-Z])`);
  const part = new RegExp(partNames[of] ?? '', 'i');
  return sources.some((text) => part.test(text) && read.test(text));
};
/** How a source names the parts of a kind whose members are called like those of other records. */
const partNames: Readonly<Record<string, string>> = {
  Facilitation: '\\bfacilitation\\b',
  Cadence: '\\bcadence\\b',
  KindMappings: '\\bmappings\\b',
  LaterRhythm: '\\blater\\b',
};

const withoutReader = (members: readonly Member[]): readonly string[] =>
  members.filter((one) => !isRead(one)).map(({ of, member }) => `${of}.${member}`);

describe('the contract of kinds', () => {
  const members = ['ProgrammeKind', 'GroupSize', 'Cadence', 'LaterRhythm', 'Facilitation', 'KindMappings'].flatMap(membersOf);

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
      ]),
    ));

  it('has a reader of every member', () => expect(withoutReader(members)).toEqual([]));

  it.each(['ProgrammeKind.giftShop', 'Facilitation.minimumOfChairs', 'Facilitation.displayName'])(
    'would be found with a planted member that nobody reads: %s',
    (planted) => {
      const [of = '', member = ''] = planted.split('.');
      expect(withoutReader([...members, { of, member }])).toContain(planted);
    },
  );
});
