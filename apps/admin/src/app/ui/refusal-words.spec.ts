import { beforeEach, describe, expect, it } from '@jest/globals';
import { withArtCircle } from '../../testing/known-kinds.ts';
import { openStore } from '../../testing/store.ts';
import { RefusalWords } from './refusal-words.ts';

const refused = (kind: string, reasons: string) => ({ code: 'groups/not-eligible', params: { kind, reasons } });

describe('the words of a refusal', () => {
  let words: RefusalWords;
  beforeEach(async () => {
    const { store, settle } = await openStore(RefusalWords, {
      providers: [withArtCircle],
      connect: (one) => one.of(refused('art-circle', '?')),
    });
    await settle();
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
