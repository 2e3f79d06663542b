import { FormArray, FormControl, FormGroup } from '@angular/forms';
import { languages, type Language } from '@saath/domain/kernel';
import { questionnaireLimits } from '@saath/domain/questionnaires';
import type { Localised, Questionnaire, QuestionnaireItem } from '../../api/shapes.ts';
import { numberWithin } from '../../ui/fields.ts';
import { inLanguages, oneIsNeeded, written, type LanguagesForm } from '../kind/language-fields.ts';
import type { QuestionnaireGiven } from './questionnaires-store.ts';

type Texts = Readonly<Record<Language, string>>;

/** Numbers and words, a line for each. */
export type LinesForm = FormGroup<Record<Language | 'numbers', FormControl<string>>>;
interface Line {
  readonly number: number;
  readonly word: Localised;
}

export type ItemForm = FormGroup<{
  text: LanguagesForm;
  options: LinesForm;
  counted: FormControl<boolean>;
  safety: FormControl<boolean>;
}>;

const text = (value = ''): FormControl<string> => new FormControl(value, { nonNullable: true });
const flag = (value: boolean): FormControl<boolean> => new FormControl(value, { nonNullable: true });

function neededInLanguages(texts?: Texts): LanguagesForm {
  const form = inLanguages(texts);
  form.controls.en.addValidators(oneIsNeeded);
  return form;
}

/** A field for the numbers and one for the words in each language. */
function linesForm(lines: readonly Line[] = []): LinesForm {
  const joined = (of: (line: Line) => string): FormControl<string> => text(lines.map(of).join('\n'));
  return new FormGroup({
    numbers: joined(({ number }) => String(number)),
    en: joined(({ word }) => word.en),
    hi: joined(({ word }) => word.hi),
    mr: joined(({ word }) => word.mr),
  });
}

/** A whole number as it is written; one that is none, such as 1.5 or 1o, is -1, so that the server says which it is. */
const wholeNumber = (written: string): number => (/^\d+$/.test(written) ? Number(written) : -1);

/** The lines as numbers with words; a line without either says nothing. */
export function linesOf({ numbers, ...words }: Texts & { readonly numbers: string }): readonly { number: number; word: Partial<Texts> }[] {
  const of = (all: string): readonly string[] => all.split('\n');
  const count = Math.max(...[numbers, ...languages.map((language) => words[language])].map((all) => of(all.trimEnd()).length));
  const lines = Array.from({ length: count }, (_, place) => ({
    number: (of(numbers)[place] ?? '').trim(),
    word: written({ en: of(words.en)[place] ?? '', hi: of(words.hi)[place] ?? '', mr: of(words.mr)[place] ?? '' }),
  }));
  return lines
    .filter(({ number, word }) => number !== '' || Object.keys(word).length > 0)
    .map(({ number, word }) => ({ number: wholeNumber(number), word }));
}

/** The form of a question; a new one offers the answers of the question before it. */
export function itemForm(item?: QuestionnaireItem, before?: ItemForm): ItemForm {
  const options = linesForm(item?.options.map(({ points, label }) => ({ number: points, word: label })));
  if (item === undefined && before !== undefined) options.setValue(before.controls.options.getRawValue());
  return new FormGroup({
    text: neededInLanguages(item?.text),
    options,
    counted: flag(item?.counted ?? true),
    safety: flag(item?.safety ?? false),
  });
}

/** How many questions may stay open. */
export const mostOpenBounds = { from: 0, to: questionnaireLimits.items };

export function definitionForm(from?: Questionnaire) {
  return new FormGroup({
    name: neededInLanguages(from?.name),
    lead: inLanguages(from?.lead),
    items: new FormArray<ItemForm>(from?.items.map((item) => itemForm(item)) ?? [itemForm()]),
    bands: linesForm(from?.bands.map(({ from: number, word }) => ({ number, word }))),
    mostOpen: numberWithin(from?.mostOpen ?? 0, mostOpenBounds),
    lighter: new FormControl<'lower' | 'higher'>(from?.lighter ?? 'lower', { nonNullable: true }),
    inSeries: flag(from?.inSeries ?? false),
    offered: flag(from === undefined || from.isOffered || from.needsWording),
  });
}
export type DefinitionForm = ReturnType<typeof definitionForm>;

/** The questionnaire as the API takes it; of a template only the wording, the series and whether it is asked. */
export function givenOf(form: DefinitionForm, isTemplate: boolean): QuestionnaireGiven {
  const { name, lead, items, bands, mostOpen, lighter, inSeries, offered } = form.getRawValue();
  const questions = items.map(({ text: words, options, counted, safety }) => ({
    text: written(words),
    ...(isTemplate ? {} : { options: linesOf(options).map(({ number: points, word }) => ({ points, word })), counted, safety }),
  }));
  const score = isTemplate ? {} : { bands: linesOf(bands).map(({ number: from, word }) => ({ from, word })), mostOpen, lighter };
  return { name: written(name), lead: written(lead), items: questions, ...score, inSeries, offered };
}
