import { describe, expect, it } from '@jest/globals';
import { copingSections } from '@saath/domain/coping-plans';
import type { CopingLine } from '../api/shapes.ts';
import { draftOf, hasRoom, linesOf, withLine, withMoved, withoutLine, withPart, type DraftLine } from './draft-lines.ts';

const line = (section: CopingLine['section'], text: string, more: Partial<CopingLine> = {}): CopingLine => ({
  ...{ section, text, sort: null, knownAs: null, number: null },
  ...more,
});
const river = line('what-helps', 'I walk to the river');
const tea = line('what-helps', 'Tea with Asha');
const ravi = line('people', 'Ravi', { knownAs: 'my brother', number: '98220 12345' });
const said = (draft: readonly DraftLine[]) => draft.filter(({ text }) => text !== '').map(({ text }) => text);

describe('a plan that is being written', () => {
  it('begins with its lines, and an empty one where a section has none', () => {
    const draft = draftOf([river, ravi]);
    expect(said(draft)).toEqual(['I walk to the river', 'Ravi']);
    expect(new Set(draft.map(({ section }) => section))).toEqual(new Set(copingSections));
    expect(draft).toHaveLength(copingSections.length);
    expect(new Set(draft.map(({ key }) => key)).size).toBe(draft.length);
    expect(draft.find(({ section }) => section === 'triggers')).toMatchObject({ text: '', sort: 'people' });
  });

  it('is sent without the lines in which nothing is written', () => {
    expect(linesOf(draftOf([river, ravi]))).toEqual([river, ravi]);
    expect(linesOf(draftOf([]))).toEqual([]);
  });

  it('sends a number without a name, so that the refusal says what is missing', () => {
    const draft = draftOf([line('people', '')]);
    expect(linesOf(withPart(draft, 0, { number: '112' }))).toEqual([line('people', '', { number: '112' })]);
  });

  it('sends nothing where only spaces are written', () =>
    expect(linesOf(withPart(draftOf([ravi]), 0, { knownAs: '  ', number: ' ' }))).toEqual([line('people', 'Ravi')]));
});

describe('a line', () => {
  it('is written, added and removed by its key', () => {
    const draft = withPart(withLine(draftOf([river]), 'what-helps'), 7, { text: 'Music' });
    expect(said(draft)).toEqual(['I walk to the river', 'Music']);
    expect(said(withoutLine(draft, 0))).toEqual(['Music']);
    expect(withLine([], 'reasons')).toMatchObject([{ key: 0, section: 'reasons', sort: null }]);
  });

  it.each([
    { key: 1, by: -1 as const, then: ['Tea with Asha', 'I walk to the river', 'Ravi'] },
    { key: 0, by: 1 as const, then: ['Tea with Asha', 'I walk to the river', 'Ravi'] },
    { key: 0, by: -1 as const, then: ['I walk to the river', 'Tea with Asha', 'Ravi'] },
    { key: 1, by: 1 as const, then: ['I walk to the river', 'Tea with Asha', 'Ravi'] },
    { key: 99, by: 1 as const, then: ['I walk to the river', 'Tea with Asha', 'Ravi'] },
  ])('$key moves by $by within its section: $then', ({ key, by, then }) =>
    expect(said(withMoved(draftOf([river, tea, ravi]), key, by))).toEqual(then),
  );

  it('finds room until its section is full', () => {
    const seven = Array.from({ length: 7 }, () => river);
    expect(hasRoom(draftOf(seven), 'what-helps')).toBe(true);
    expect(hasRoom(draftOf([...seven, tea]), 'what-helps')).toBe(false);
    expect(hasRoom(draftOf([...seven, tea]), 'reasons')).toBe(true);
  });
});
