import { describe, expect, it } from '@jest/globals';
import { signal } from '@angular/core';
import type { Answers, Visibility } from '@saath/domain/kernel';
import { everyField } from '../../../testing/fields.ts';
import { openPage } from '../../../testing/page.ts';
import { Kinds } from '../../ui/kinds.ts';
import { RecordForm } from './record-form.ts';

describe('the form about a person at a session', () => {
  const open = async (stored: Answers, fields = everyField, readable: readonly Visibility[] = ['everyone']) => {
    const edits: Answers[] = [];
    const records = {
      readable: signal(readable),
      loaded: { status: signal('resolved') },
      roster: signal([{ personId: 'asha', displayName: 'Asha' }]),
      answersOf: () => stored,
      storedAnswers: () => stored,
      edit: (_subject: object, answers: Answers) => edits.push(answers),
    };
    const kinds = { of: () => ({ recordFields: fields, formVersion: '1.0.0' }) };
    const inputs = { records, sessionId: 's1', kind: 'art-circle', personId: 'kabir' };
    const page = await openPage(RecordForm, { inputs, providers: [{ provide: Kinds, useValue: kinds }] });
    const write = async (selector: string, text: string): Promise<Answers | undefined> => {
      const input = page.element.querySelector<HTMLInputElement>(selector)!;
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await page.settle();
      return edits.at(-1);
    };
    return { ...page, write };
  };

  it('stores what fits, and keeps the answer before while another one is half written', async () => {
    const { write } = await open({ shownOn: '2026-12-05', weeks: 12 });
    expect(await write('saath-day-answer input', '6/12/20')).toMatchObject({ shownOn: '2026-12-05', weeks: 12 });
    expect(await write('input[type=number]', '2')).toMatchObject({ shownOn: '2026-12-05', weeks: 12 });
    expect(await write('input[type=number]', '20')).toMatchObject({ shownOn: '2026-12-05', weeks: 20 });
    expect(await write('saath-day-answer input', '6/12/2026')).toMatchObject({ shownOn: '2026-12-06', weeks: 20 });
  });

  it('leaves somebody who has left the roster on record until somebody else is named', async () => {
    const { write } = await open({ helper: 'kabir', weeks: 12 });
    expect(await write('input[type=number]', '20')).toMatchObject({ helper: 'kabir', weeks: 20 });
  });

  it('stores nothing of a first answer that does not fit', async () => {
    const { write } = await open({});
    expect(await write('saath-day-answer input', '6/12')).toEqual({ listed: false });
  });

  it.each([
    { readable: ['everyone'] as const, then: [] },
    { readable: ['leaders', 'everyone'] as const, then: ['Only those who lead the group can read this.'] },
  ])('asks somebody among $readable what these read, and says so beside the question: $then', async ({ readable, then }) => {
    const [about, bring] = everyField.filter(({ key }) => ['about', 'bring'].includes(key));
    const { element } = await open({}, [about!, { ...bring!, visibility: 'leaders' }], readable);
    expect(
      [...element.querySelectorAll('.readers')].map(({ parentElement }) => /\S (Only.*)$/.exec(parentElement?.textContent ?? '')?.[1]),
    ).toEqual(then);
    expect(element.querySelectorAll('textarea')).toHaveLength(1 + then.length);
  });
});
