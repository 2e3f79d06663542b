import { describe, expect, it } from '@jest/globals';
import { questionnaireLimits } from '@saath/domain/questionnaires';
import { sleepless } from '../../../testing/questionnaires.ts';
import { definitionForm, givenOf, itemForm, linesOf } from './definition-form.ts';

const numbered = (numbers: string) => linesOf({ numbers, en: numbers, hi: '', mr: '' }).map(({ number }) => number);

describe('a number of a line', () => {
  it.each([
    { written: '0', then: 0 },
    { written: ' 3 ', then: 3 },
    { written: '12', then: 12 },
    { written: '1.5', then: -1 },
    { written: '1o', then: -1 },
    { written: '2-4', then: -1 },
    { written: '-2', then: -1 },
    { written: 'two', then: -1 },
  ])('“$written” is sent as $then', ({ written, then }) => expect(numbered(written)).toEqual([then]));

  it('is asked for where there are words only, and the words where there is a number only', () => {
    expect(linesOf({ numbers: '', en: 'No', hi: '', mr: '' })).toEqual([{ number: -1, word: { en: 'No' } }]);
    expect(linesOf({ numbers: '0', en: '', hi: '', mr: '' })).toEqual([{ number: 0, word: {} }]);
  });

  it('keeps its place beside its word where lines between are empty, and the empty lines are not sent', () =>
    expect(linesOf({ numbers: '0\n\n2\n\n', en: 'No\n\nYes', hi: '\n\nहाँ', mr: '' })).toEqual([
      { number: 0, word: { en: 'No' } },
      { number: 2, word: { en: 'Yes', hi: 'हाँ' } },
    ]));
});

describe('the form of a questionnaire', () => {
  it('has one empty question at first, is asked, and is not sent without its texts', () => {
    const form = definitionForm();
    const needed = [form.controls.name, form.controls.items.at(0).controls.text].map(({ controls }) => controls.en);
    const check = () => {
      for (const one of needed) one.updateValueAndValidity();
    };
    check();
    expect([form.controls.items.length, form.controls.offered.value, form.valid]).toEqual([1, true, false]);
    form.controls.name.controls.hi.setValue('नींद');
    form.controls.items.at(0).controls.text.controls.mr.setValue('झोप');
    check();
    expect(form.valid).toBe(true);
  });

  it('gives back what it was made from', () => {
    const given = givenOf(definitionForm({ ...sleepless, source: '', isOwn: true }), false);
    const { name, lead, mostOpen, lighter, inSeries } = sleepless;
    expect(given).toMatchObject({ name, lead, mostOpen, lighter, inSeries, offered: true });
    expect(given.items).toEqual(
      sleepless.items.map(({ text, options, counted, safety }) => ({
        ...{ text, counted, safety },
        options: options.map(({ points, label: word }) => ({ points, word })),
      })),
    );
    expect(given.bands).toEqual(sleepless.bands);
  });

  it('gives of a template the wording only: no points, no bands, no rule about open questions', () => {
    const given = givenOf(definitionForm(sleepless), true);
    expect(Object.keys(given).toSorted()).toEqual(['inSeries', 'items', 'lead', 'name', 'offered']);
    expect(given.items).toEqual(sleepless.items.map(({ text }) => ({ text })));
  });

  it.each([
    { what: 'a new one', from: undefined, then: true },
    { what: 'one that is asked', from: sleepless, then: true },
    { what: 'one that is not asked any more', from: { ...sleepless, isOffered: false }, then: false },
    { what: 'one whose wording is entered now', from: { ...sleepless, isOffered: false, needsWording: true }, then: true },
  ])('proposes for $what to ask it: $then', ({ from, then }) => expect(definitionForm(from).controls.offered.value).toBe(then));

  it.each([
    { open: 0, then: true },
    { open: questionnaireLimits.items, then: true },
    { open: questionnaireLimits.items + 1, then: false },
    { open: -1, then: false },
    { open: null, then: false },
  ])('lets $open questions stay open: $then', ({ open, then }) => {
    const { mostOpen } = definitionForm(sleepless).controls;
    mostOpen.setValue(open!);
    expect(mostOpen.valid).toBe(then);
  });

  it('offers the answers of the question before to a new one, which is counted and no safety question', () => {
    const before = itemForm(sleepless.items[1]);
    const next = itemForm(undefined, before);
    expect(next.controls.options.getRawValue()).toEqual(before.controls.options.getRawValue());
    expect([next.controls.counted.value, next.controls.safety.value, next.controls.text.value.en]).toEqual([true, false, '']);
    next.controls.options.controls.en.setValue('Other');
    expect(before.controls.options.value.en).not.toBe('Other');
  });
});
