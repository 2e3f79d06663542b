import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** The parts of the product that use kinds. What only writes a kind down, checks it or shows it as it is does not read it. */
const readers = ['libs/domain/src', 'apps/api/src', 'apps/admin/src/app'];
const notReaders =
  /\/(programme-kinds\/[a-z-]+\/|testing\/|generated\/)|(kind-faults|kind-probe|metric-faults|programme-kind|kind\.view)\.ts$|\.spec\.ts$/;

const sources = readers.flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${root}${folder}/${file}`)
    .filter((file) => /\.(ts|html)$/.test(file) && !notReaders.test(file))
    .map((file) => readFileSync(file, 'utf8')),
);

/** The members of an interface of the contract, as its source declares them. */
function membersOf(name: string): readonly string[] {
  const text = readFileSync(`${root}libs/domain/src/programmes/programme-kind.ts`, 'utf8');
  const body = new RegExp(`export interface ${name} \\{(.*?)\\n\\}`, 's').exec(text)?.[1] ?? '';
  return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, member]) => String(member));
}

/** Whether a source reads the member: from an object, or by taking it out of one. */
const isRead = (member: string): boolean => {
  const read = new RegExp(`\\.${member}\\b|\\{[^{}=;]*\\b${member}\\b[^{}=;]*\\}(?: = |: [A-Z])`);
  return sources.some((text) => read.test(text));
};

const withoutReader = (members: readonly string[]): readonly string[] => members.filter((member) => !isRead(member));

/** What a kind says about substitutes; nothing reads it yet. */
const known: readonly string[] = ['backUps'];

describe('the contract of kinds', () => {
  const members = ['ProgrammeKind', 'GroupSize', 'Cadence', 'Facilitation', 'KindMappings'].flatMap(membersOf);

  it('is read as it is declared', () =>
    expect(members).toEqual(
      expect.arrayContaining(['code', 'recommended', 'minutesRange', 'roles', 'minimum', 'eligibility', 'meetingGuide']),
    ));

  it('has a reader of every member, but for those that are named here', () =>
    expect(withoutReader(members).filter((member) => !known.includes(member))).toEqual([]));

  it.each(['giftShop', 'minimumOfChairs'])('would be found with a planted member that nobody reads: %s', (planted) =>
    expect(withoutReader([...members, planted])).toContain(planted),
  );
});
