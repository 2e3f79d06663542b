import { beforeEach, describe, expect, it } from '@jest/globals';
import { kindsOfTest, knownKinds } from '../../testing/known-kinds.ts';
import { openStore } from '../../testing/store.ts';
import { Kinds } from './kinds.ts';
import { RefusalWords } from './refusal-words.ts';

const [known] = knownKinds;
const text = { en: 'Cloth is cut with blades.', hi: 'कपड़ा कटता है।', mr: 'कापड कापले जाते.' };
const artCircle = { ...known, code: 'art-circle', reasonTexts: [{ code: 'blades', text }] };
const refused = (kind: string, reasons: string) => ({ code: 'groups/not-eligible', params: { kind, reasons } });

describe('the words of a refusal', () => {
  let words: RefusalWords;
  beforeEach(async () => {
    const { store, answer } = await openStore(RefusalWords, {
      providers: [kindsOfTest, Kinds],
      connect: (one) => one.of(refused('art-circle', '?')),
    });
    await answer('/programme-kinds', { items: [artCircle], nextCursor: null });
    words = store;
  });

  it.each([
    { why: 'the product knows the reason', given: refused('art-circle', 'not-a-mentor'), then: 'For mentors.' },
    { why: 'the kind brings the reason', given: refused('art-circle', 'blades'), then: 'Cloth is cut with blades.' },
    { why: 'there are two', given: refused('art-circle', 'blades,group-ended'), then: 'Cloth is cut with blades. The group has ended.' },
    { why: 'nobody knows it', given: refused('art-circle', 'full-moon'), then: 'This kind of group is not for people at this stage.' },
    { why: 'the kind is gone', given: refused('gone', 'blades'), then: 'This kind of group is not for people at this stage.' },
    { why: 'it is another', given: { code: 'groups/already-enrolled', params: {} }, then: expect.stringContaining('already') },
  ])('are there when $why', ({ given, then }) => expect(words.of(given)).toEqual(then));
});
