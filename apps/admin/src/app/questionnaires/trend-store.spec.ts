import { describe, expect, it } from '@jest/globals';
import { sagar } from '../../testing/people.ts';
import { outage } from '../../testing/page.ts';
import { answeredOn, sleepless } from '../../testing/questionnaires.ts';
import { openStore } from '../../testing/store.ts';
import type { GivenSummary, Questionnaire } from '../api/shapes.ts';
import { TrendStore } from './trend-store.ts';

const gad: Questionnaire = { ...sleepless, code: 'gad-7' };
const barc: Questionnaire = { ...sleepless, code: 'barc-10', needsWording: true };
const open = async (code?: string) => {
  const opened = await openStore(TrendStore, {
    connect: (store) => {
      store.id.connect((() => 'm1') as never);
      store.code.connect((() => code) as never);
    },
  });
  await opened.answer('/members/m1', sagar);
  return opened;
};
const asked = async (items: readonly Questionnaire[], code?: string) => {
  const opened = await open(code);
  await opened.answer('/questionnaires', { items, nextCursor: null });
  return opened;
};

describe('a questionnaire over time', () => {
  it.each([
    { what: 'the first of those with a wording', items: [barc, sleepless, gad], code: undefined, then: 'phq-9' },
    { what: 'the one of the address', items: [sleepless, gad], code: 'gad-7', then: 'gad-7' },
    { what: 'the first, where the one of the address has no wording', items: [sleepless, barc], code: 'barc-10', then: 'phq-9' },
    { what: 'the first, where nobody knows the one of the address', items: [gad], code: 'audit', then: 'gad-7' },
    { what: 'one that is not asked any more, whose answers stay', items: [{ ...gad, isOffered: false }], code: 'gad-7', then: 'gad-7' },
  ])('is $what', async ({ items, code, then }) => {
    const { store, request } = await asked(items, code);
    expect(store.questionnaire()?.code).toBe(then);
    expect(request('/members/m1/questionnaire-answers').request.urlWithParams).toContain(`code=${then}&`);
  });

  it('says that the questionnaires could not be read, and loads no longer', async () => {
    const { store, answer } = await open();
    expect(store.parts.status()).toBe('loading');
    await answer('/questionnaires', outage, 503);
    expect([store.parts.status(), store.questionnaire()]).toEqual(['error', undefined]);
  });

  it('is none where none has its wording, and nothing is asked for', async () => {
    const { store, http } = await asked([barc]);
    expect([store.parts.status(), store.answers()]).toEqual(['resolved', []]);
    http.verify();
  });

  it('says that the answers could not be read', async () => {
    const { store, answer } = await asked([sleepless]);
    expect(store.parts.status()).toBe('loading');
    await answer('/members/m1/questionnaire-answers', outage, 503);
    expect([store.parts.status(), store.answers()]).toEqual(['error', []]);
  });

  const days = ['2026-11-25', '2026-10-25', '2026-09-25', '2026-08-25'];
  it.each([0, 1, 2, 3, 4])('compares of %s answers the latest three, the oldest first', async (count) => {
    const { store, answer } = await asked([sleepless]);
    const items = days.slice(0, count).map((on) => answeredOn(on, 1));
    await answer('/members/m1/questionnaire-answers', { items, nextCursor: null });
    expect(store.compared().map(({ on }) => on)).toEqual(days.slice(0, Math.min(count, 3)).toReversed());
  });

  it.each([
    { what: 'of the latest answers that have one', notes: [null, 'n2', 'n3'], then: 'n2' },
    { what: 'that is none', notes: [null, null], then: null },
  ])('has the open note $what', async ({ notes, then }) => {
    const { store, answer } = await asked([sleepless]);
    const items = notes.map((safetyNoteId, index): GivenSummary => answeredOn(days[index]!, 1, { safetyNoteId }));
    await answer('/members/m1/questionnaire-answers', { items, nextCursor: null });
    expect(store.openNote()).toBe(then);
  });
});
