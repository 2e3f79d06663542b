import { describe, expect, it } from '@jest/globals';
import { addDocument, documentKinds, mostDocuments, type DocumentKind } from './identity-document.ts';

const added = (kind: DocumentKind, number: string, known: readonly DocumentKind[] = []) => {
  const result = addDocument(known, { kind, number });
  return result.ok ? result.value.number : result.problem.code;
};

describe('a document of a member', () => {
  it.each<{ kind: DocumentKind; number: string; then: string }>([
    { kind: 'aadhaar', number: '2345 6789 0123', then: '0123' },
    { kind: 'aadhaar', number: '2345-6789-0123', then: '0123' },
    { kind: 'aadhaar', number: '२३४५ ६७८९ ०१२३', then: '0123' },
    { kind: 'aadhaar', number: '0123', then: '0123' },
    { kind: 'aadhaar', number: '012', then: 'members/document-number' },
    { kind: 'aadhaar', number: '2345 6789 012', then: 'members/document-number' },
    { kind: 'aadhaar', number: '2345 6789 0123 4', then: 'members/document-number' },
    { kind: 'aadhaar', number: 'XXXX XXXX 0123', then: 'members/document-number' },
    { kind: 'pan', number: 'abcpk 1234 z', then: 'ABCPK1234Z' },
    { kind: 'driving-licence', number: 'MH31 2019-0012345', then: 'MH3120190012345' },
    { kind: 'passport', number: 'Z1234567', then: 'Z1234567' },
    { kind: 'voter-id', number: 'MT/08/040/123456', then: 'MT08040123456' },
    { kind: 'other', number: 'क 12', then: 'क12' },
    { kind: 'other', number: '12', then: 'members/document-number' },
    { kind: 'other', number: '123', then: '123' },
    { kind: 'other', number: '9'.repeat(40), then: '9'.repeat(40) },
    { kind: 'other', number: '9'.repeat(41), then: 'members/document-number' },
    { kind: 'passport', number: 'Z1234567!', then: 'members/document-number' },
    { kind: 'passport', number: ' - ', then: 'members/document-number' },
  ])('$kind “$number” is kept as $then', ({ kind, number, then }) => expect(added(kind, number)).toBe(then));

  it.each<{ what: string; known: readonly DocumentKind[]; kind: DocumentKind; then: string }>([
    { what: 'another of the same kind', known: ['pan'], kind: 'pan', then: 'members/document-known' },
    { what: 'another of another kind', known: ['pan'], kind: 'passport', then: 'Z1234567' },
    { what: 'another without a kind of its own', known: ['other', 'other'], kind: 'other', then: 'Z1234567' },
    {
      what: 'the last that there is place for',
      known: Array<DocumentKind>(mostDocuments - 1).fill('other'),
      kind: 'other',
      then: 'Z1234567',
    },
    { what: 'one more', known: Array<DocumentKind>(mostDocuments).fill('other'), kind: 'pan', then: 'members/too-many-documents' },
  ])('is added or refused: $what', ({ known, kind, then }) => expect(added(kind, 'Z1234567', known)).toBe(then));

  it('of each kind but Aadhaar keeps its whole number', () =>
    expect(documentKinds.filter((kind) => added(kind, '1234567890') === '1234567890')).toEqual(
      documentKinds.filter((kind) => kind !== 'aadhaar'),
    ));
});
