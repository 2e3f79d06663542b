import { describe, expect, it } from '@jest/globals';
import type { Field } from '@saath/domain/kernel';
import { everyField } from '../../../testing/fields.ts';
import { answersOf, askedOf, modelOf } from './form-model.ts';

describe('the inputs of a form', () => {
  it('are empty where nothing was answered', () =>
    expect(modelOf(everyField, {})).toEqual({
      ...{
        openTo: '',
        place: '',
        about: '',
        bring: '',
        weeks: null,
        skills: [],
        mood: null,
        listed: false,
        shownOn: '',
        helper: '',
        works: [],
      },
    }));

  it('hold the answers, a list as lines', () => {
    const few = { openTo: 'women', place: 'Hall 2', bring: ['A mat', 'Water'], weeks: 12, skills: ['ink'] };
    const answers = { ...few, mood: 0, listed: true, shownOn: '2026-12-05', helper: 'asha', works: [{ what: 'Bowl', given: true }] };
    expect(modelOf(everyField, answers)).toEqual({ ...answers, about: '', bring: 'A mat\nWater' });
    expect(answersOf(everyField, modelOf(everyField, answers))).toEqual(answers);
  });

  it('leave out what the type of a field no longer allows', () =>
    expect(modelOf(everyField, { openTo: 3, weeks: 'twelve', bring: 'A mat', listed: 'yes', works: ['Bowl', null] })).toEqual(
      modelOf(everyField, {}),
    ));
});

describe('the answers of a form', () => {
  it('are those to what is asked, without what was left empty', () => {
    const model = { ...modelOf(everyField, {}), place: 'Hall 2', bring: 'A mat\n\n Water ' };
    expect(answersOf(everyField, model)).toEqual({ bring: ['A mat', 'Water'], listed: false });
    expect(answersOf(everyField, { ...model, openTo: 'women' })).toMatchObject({ openTo: 'women', place: 'Hall 2' });
  });

  it('are asked for by the answers before them', () => {
    const keys = (openTo: string) => askedOf(everyField, { ...modelOf(everyField, {}), openTo }).map(({ key }: Field) => key);
    expect(keys('everyone')).not.toContain('place');
    expect(keys('women')).toContain('place');
  });
});
