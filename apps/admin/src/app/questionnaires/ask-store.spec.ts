import { signal } from '@angular/core';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { begun } from '../../testing/questionnaires.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import type { Given } from '../api/shapes.ts';
import { AskStore } from './ask-store.ts';

const id = signal('a1');
const items = '/questionnaire-answers/a1/items';
let open: OpenStore<AskStore>;
const start = async (given: Given = begun): Promise<void> => {
  open = await openStore(AskStore, { connect: (store) => store.id.connect(id) });
  await open.answer('/questionnaire-answers/a1', given);
};
/** The body of the one request that is being sent, which is answered with these answers. */
const saved = async (answers: Given['answers'], more: Partial<Given> = {}): Promise<unknown> => {
  const request = open.request(items);
  request.flush({ ...begun, answers, ...more });
  await open.settle();
  return request.request.body as unknown;
};

describe('the answers while they are asked', () => {
  beforeEach(() => start());

  it('are sent one request after the other, in which those tapped meanwhile are together', async () => {
    void open.store.choose('q1', '1');
    void open.store.choose('q2', '0');
    void open.store.choose('difficulty', '2');
    await open.settle();
    expect(await saved({ q1: '1' })).toEqual({ answers: { q1: '1' } });
    expect(open.store.answers()).toEqual({ q1: '1', q2: '0', difficulty: '2' });
    expect(await saved({ q1: '1', q2: '0', difficulty: '2' })).toEqual({ answers: { q2: '0', difficulty: '2' } });
    expect(open.store.saving()).toBe('saved');
  });

  it('that change while they are being sent are sent again, the last word last', async () => {
    void open.store.choose('q1', '1');
    void open.store.choose('q1', '2');
    await open.settle();
    await saved({ q1: '1' });
    expect(open.store.answers()['q1']).toBe('2');
    expect(await saved({ q1: '2' })).toEqual({ answers: { q1: '2' } });
  });

  it('are taken back while they are being sent', async () => {
    void open.store.choose('q1', '1');
    void open.store.choose('q1', '1');
    await open.settle();
    await saved({ q1: '1' });
    expect(await saved({})).toEqual({ answers: { q1: null } });
    expect(open.store.answers()).toEqual({});
  });

  it('name the safety note that one of them opened, also one that was tapped while another was being sent', async () => {
    const first = open.store.choose('q1', '1');
    void open.store.choose('q2', '1');
    await open.settle();
    await saved({ q1: '1' });
    await saved({ q1: '1', q2: '1' }, { safetyNoteId: 'n1' });
    expect(await first).toBe('n1');
  });

  it('name it once', async () => {
    const first = open.store.choose('q2', '1');
    await open.settle();
    await saved({ q2: '1' }, { safetyNoteId: 'n1' });
    const second = open.store.choose('q2', '2');
    await open.settle();
    await saved({ q2: '2' }, { safetyNoteId: 'n1' });
    expect([await first, await second]).toEqual(['n1', undefined]);
  });

  it('that did not arrive are sent with the next', async () => {
    void open.store.choose('q1', '1');
    await open.settle();
    await open.answer(items, {}, 503);
    expect([open.store.saving(), open.store.answers()]).toEqual(['failed', { q1: '1' }]);
    void open.store.choose('q2', '0');
    await open.settle();
    expect(await saved({ q1: '1', q2: '0' })).toEqual({ answers: { q1: '1', q2: '0' } });
    expect(open.store.saving()).toBe('saved');
  });
});

describe('an answer that is refused', () => {
  beforeEach(() => start());
  const refused = { code: 'questionnaires/finished', status: 409 };

  it('is shown as given no longer, with the reason, and is not sent again', async () => {
    void open.store.choose('q1', '1');
    await open.settle();
    await open.answer(items, refused, 409);
    await open.answer('/questionnaire-answers/a1', { ...begun, answers: { q2: '0' } });
    expect(open.store.answers()).toEqual({ q2: '0' });
    expect(open.store.fault()).toMatchObject({ status: 409 });
    void open.store.choose('q1', '2');
    await open.settle();
    expect(await saved({ q1: '2', q2: '0' })).toEqual({ answers: { q1: '2' } });
    expect(open.store.fault()).toBeUndefined();
  });
});

describe('the course of the questions', () => {
  it.each([
    { answers: {}, answered: 0, open: 2, next: 'q1' },
    { answers: { q1: '1' }, answered: 1, open: 1, next: 'q2' },
    { answers: { q2: '1' }, answered: 1, open: 1, next: 'q1' },
    { answers: { difficulty: '1' }, answered: 0, open: 2, next: 'q1' },
    { answers: { q1: '1', q2: '1' }, answered: 2, open: 0, next: 'difficulty' },
    { answers: { q1: '1', q2: '1', difficulty: '0' }, answered: 2, open: 0, next: undefined },
  ])('with $answers has $answered answered, and $next is next', async ({ answers, ...then }) => {
    await start({ ...begun, answers });
    expect({ answered: open.store.answered(), open: open.store.open(), next: open.store.next() }).toEqual(then);
  });
});

describe('finishing', () => {
  it('sends first what has not arrived', async () => {
    await start();
    void open.store.choose('q1', '1');
    await open.settle();
    await open.answer(items, {}, 503);
    const done = open.store.finish();
    await open.settle();
    await saved({ q1: '1' });
    await open.answer('/questionnaire-answers/a1/finish', { ...begun, answers: { q1: '1' }, finishedAt: '2026-11-25T06:00:00.000Z' });
    expect([await done, open.store.isFinished()]).toEqual([true, true]);
  });

  it('is not done while an answer cannot be sent', async () => {
    await start();
    void open.store.choose('q1', '1');
    await open.settle();
    await open.answer(items, {}, 503);
    const done = open.store.finish();
    await open.settle();
    await open.answer(items, {}, 503);
    expect([await done, open.store.isFinished()]).toEqual([false, false]);
    open.http.verify();
  });

  it('says why it was refused', async () => {
    await start();
    const done = open.store.finish();
    await open.settle();
    await open.answer('/questionnaire-answers/a1/finish', { code: 'questionnaires/nothing-answered', status: 422 }, 422);
    expect(await done).toBe(false);
    expect(open.store.fault()).toMatchObject({ error: { code: 'questionnaires/nothing-answered' } });
  });
});
