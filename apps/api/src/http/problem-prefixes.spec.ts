import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../../../..');
const [domain, api] = ['libs/domain/src', 'apps/api/src'];
const foldersOf = (project: string): string[] =>
  readdirSync(join(root, project), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const slices = new Set([domain, api].flatMap(foldersOf));

const sources = new Map(
  [domain, api].flatMap((project) =>
    readdirSync(join(root, project), { recursive: true, encoding: 'utf8' })
      .map((file) => `${project}/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.ts') && !/\.spec\.ts$|\/(?:testing|isolation|generated)\//.test(file))
      .map((file): [string, string] => [file, readFileSync(join(root, file), 'utf8')]),
  ),
);

/** The prefix of a refusal is the slice that writes it. These are not, by the folder that writes them. */
const exceptions: readonly { readonly in: string; readonly prefix: string; readonly why: string }[] = [
  { in: 'members', prefix: 'families', why: 'the API serves this slice of the domain with members' },
  { in: 'care', prefix: 'milestones', why: 'the API serves this slice of the domain with care' },
  { in: 'operators', prefix: 'centres', why: 'operators open and suspend the centres of the domain' },
  { in: 'care', prefix: 'follow-ups', why: 'wire format: a follow-up has an address of its own, and programs decide by these codes' },
  { in: 'care', prefix: 'aftercare', why: 'wire format: plans of aftercare have an address of their own' },
  { in: 'http', prefix: 'idempotency', why: 'wire format of the header Idempotency-Key, which belongs to no slice' },
  { in: 'http', prefix: 'sign-in', why: 'the guard asks for a sign-in before any slice is entered' },
  { in: 'tenancy', prefix: 'http', why: 'whatever slice writes, an old version is answered alike' },
  { in: 'platform', prefix: 'http', why: 'the filter gives a code to what no slice has refused' },
];

/** Wire format: what is not there is named by its collection in the address, of which a slice may have several. */
const collections: Readonly<Record<string, string>> = {
  'aftercare-plans': 'care',
  commitments: 'records',
  consents: 'members',
  enrolments: 'groups',
  'follow-ups': 'care',
  mailbox: 'dev',
  metrics: 'health',
  'stand-in-requests': 'absences',
  'waiting-places': 'groups',
};

const codes = [/\b(?:refusal|problem)\(\s*'[a-z-]+',\s*'([a-z-]+)\//g, /\bkind: '[a-z-]+',\s*code: '([a-z-]+)\//g];
const prefixesIn = (text: string, forms: readonly RegExp[]): string[] =>
  forms.flatMap((form) => [...text.matchAll(form)].map(([, prefix]) => prefix ?? ''));
/** The collections of what is not there: of a choice, each. */
const missingIn = (text: string): string[] =>
  [...text.matchAll(/\b(?:notFound\(|IdParam\(\s*'\w+',)([^()]*)\)/g)].flatMap(([, given]) => prefixesIn(given ?? '', [/'([a-z-]+)'/g]));
const folderOf = (file: string): string => file.split('/')[3] ?? '';

/** Every prefix that is not allowed where it is written. */
const faultsIn = (files: ReadonlyMap<string, string>): string[] =>
  [...files].flatMap(([file, text]) => {
    const folder = folderOf(file);
    const isOwn = (prefix: string): boolean => prefix === folder || exceptions.some((one) => one.in === folder && one.prefix === prefix);
    const isCollection = (prefix: string): boolean => slices.has(prefix) || prefix in collections;
    const wrong = [
      ...prefixesIn(text, codes).filter((prefix) => !isOwn(prefix)),
      ...missingIn(text).filter((prefix) => !isCollection(prefix)),
    ];
    return wrong.map((prefix) => `${file}: ${prefix}`);
  });

describe('the prefix of a refusal', () => {
  it('is the slice that writes it', () => expect(faultsIn(sources)).toEqual([]));

  it('is written in more than 200 places', () =>
    expect([...sources.values()].flatMap((text) => [...prefixesIn(text, codes), ...missingIn(text)]).length).toBeGreaterThan(200));

  it.each([
    { file: `${api}/groups/a.refusals.ts`, text: "refusal('conflict', 'members/full')", fault: 'members' },
    { file: `${api}/groups/a.refusals.ts`, text: "refusal('conflict', 'groups/full')", fault: undefined },
    { file: `${domain}/groups/a.problems.ts`, text: "problem('invalid', 'seats/taken')", fault: 'seats' },
    { file: `${domain}/groups/a.problems.ts`, text: "problem('invalid', 'groups/taken')", fault: undefined },
    { file: `${api}/groups/a.ts`, text: "{ kind: 'conflict', code: 'http/full' }", fault: 'http' },
    { file: `${api}/groups/a.ts`, text: "throw notFound('seats')", fault: 'seats' },
    { file: `${api}/groups/a.ts`, text: "throw notFound(memberId === undefined ? 'seats' : 'members')", fault: 'seats' },
    { file: `${api}/groups/a.ts`, text: "throw notFound(memberId === undefined ? 'members' : 'seats')", fault: 'seats' },
    { file: `${api}/groups/a.ts`, text: "throw notFound('members')", fault: undefined },
    { file: `${api}/groups/a.controller.ts`, text: "@IdParam('id', 'seats') id: string", fault: 'seats' },
    { file: `${api}/groups/a.controller.ts`, text: "@IdParam('id', 'waiting-places') id: string", fault: undefined },
  ])('is found in $file: $text', ({ file, text, fault }) =>
    expect(faultsIn(new Map([[file, text]]))).toEqual(fault === undefined ? [] : [`${file}: ${fault}`]),
  );

  it.each(exceptions)('$prefix is written in $in, because $why', (one) => {
    const texts = [...sources].flatMap(([file, text]) => (folderOf(file) === one.in ? [text] : []));
    expect(texts.flatMap((text) => prefixesIn(text, codes))).toContain(one.prefix);
  });

  it.each(Object.entries(collections))('%s is a collection that %s serves, and no slice', (prefix, slice) => {
    expect({ isSlice: slices.has(prefix), isServed: slices.has(slice) }).toEqual({ isSlice: false, isServed: true });
    const texts = [...sources].flatMap(([file, text]) => (folderOf(file) === slice ? [text] : []));
    expect(texts.flatMap((text) => missingIn(text))).toContain(prefix);
  });
});
