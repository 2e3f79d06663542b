import type { Field } from '@saath/domain/kernel';

const said = (en: string) => ({ en, hi: `${en} (hi)`, mr: `${en} (mr)` });
const base = (key: string, label: string) => ({ key, label: said(label), help: said(`Help for ${key}`), required: false });

/** A form with a field of each type; the second is asked only of a circle of women. */
export const everyField: readonly Field[] = [
  {
    ...base('openTo', 'Open to'),
    type: 'choice',
    options: [
      { value: 'everyone', label: said('Everyone') },
      { value: 'women', label: said('Women') },
    ],
  },
  { ...base('place', 'Safe place'), required: true, type: 'text', maxLength: 12, showWhen: { field: 'openTo', is: ['women'] } },
  { ...base('about', 'About'), type: 'long-text', maxLength: 40 },
  { ...base('bring', 'What to bring'), type: 'list', most: 2, maxLength: 10 },
  { ...base('weeks', 'Length'), type: 'number', min: 4, max: 52, unit: said('weeks') },
  {
    ...base('skills', 'Skills'),
    type: 'choices',
    options: [
      { value: 'ink', label: said('Ink') },
      { value: 'clay', label: said('Clay') },
    ],
  },
  { ...base('mood', 'Mood'), type: 'scale', min: 0, max: 3, lowest: said('Low'), highest: said('High') },
  { ...base('listed', 'Listed'), type: 'switch' },
  { ...base('shownOn', 'Shown on'), type: 'day' },
  { ...base('helper', 'Helped to tidy up'), type: 'person' },
  {
    ...base('works', 'Works begun'),
    type: 'rows',
    most: 2,
    fields: [
      { ...base('what', 'What'), required: true, type: 'text', maxLength: 10 },
      { ...base('begun', 'Begun on'), type: 'day' },
      { ...base('given', 'Given away'), type: 'switch' },
    ],
  },
];
