import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { fill, named, submit } from '../../../testing/fill.ts';
import { meera, openPage, outage } from '../../../testing/page.ts';
import { sleepless } from '../../../testing/questionnaires.ts';
import type { Questionnaire } from '../../api/shapes.ts';
import { linesOf } from './definition-form.ts';
import { QuestionnairePage } from './questionnaire-page.ts';
import { QuestionnairesPage } from './questionnaires-page.ts';

const me = { ...meera, permissions: [...meera.permissions, 'questionnaires:write'] } as typeof meera;
const own: Questionnaire = { ...sleepless, code: 'own-1', source: '', isOwn: true, revision: 3 };
const barc: Questionnaire = { ...sleepless, code: 'barc-10', needsWording: true, isOffered: false };
const list = { items: [sleepless, own, barc, { ...own, code: 'own-2', isOffered: false }], nextCursor: null };

const open = async (code?: string) => {
  const page = await openPage(QuestionnairePage, { inputs: code === undefined ? {} : { code }, me });
  await page.answer('/questionnaires', list);
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  const send = async () => {
    submit(page.element);
    await page.settle();
  };
  return { ...page, navigate, send };
};

describe('numbers with words, a line for each', () => {
  it.each([
    {
      given: { numbers: '0\n1', en: 'No\nYes', hi: '', mr: '' },
      then: [
        { number: 0, word: { en: 'No' } },
        { number: 1, word: { en: 'Yes' } },
      ],
    },
    {
      given: { numbers: '0', en: 'No\nYes', hi: 'नहीं', mr: '' },
      then: [
        { number: 0, word: { en: 'No', hi: 'नहीं' } },
        { number: -1, word: { en: 'Yes' } },
      ],
    },
    {
      given: { numbers: '0\n2', en: 'No', hi: '', mr: '' },
      then: [
        { number: 0, word: { en: 'No' } },
        { number: 2, word: {} },
      ],
    },
    { given: { numbers: '', en: '', hi: '', mr: '' }, then: [] },
  ])('$given.numbers', ({ given, then }) => expect(linesOf(given)).toEqual(then));
});

describe('the editor of a questionnaire', () => {
  it('makes a new one from its questions, points and bands', async () => {
    const page = await open();
    fill(page.element, '[name=name-en]', 'Sleep');
    fill(page.element, '[name=item-0-en]', 'I slept badly');
    fill(page.element, '[name=options-0-numbers]', '0\n2');
    fill(page.element, '[name=options-0-en]', 'No\nYes');
    fill(page.element, '[name=bands-numbers]', '0');
    fill(page.element, '[name=bands-en]', 'Fine');
    named(page.element, 'Add a question').click();
    await page.settle();
    expect(page.element.querySelector<HTMLTextAreaElement>('[name=options-1-en]')?.value).toBe('No\nYes');
    named(page.element, 'Remove question 2').click();
    await page.settle();
    await page.send();
    const { request } = page.http.expectOne(({ method }) => method === 'POST');
    const options = [
      { points: 0, word: { en: 'No' } },
      { points: 2, word: { en: 'Yes' } },
    ];
    expect(request.body).toEqual({
      ...{ name: { en: 'Sleep' }, lead: {}, mostOpen: 0, lighter: 'lower', inSeries: false, offered: true },
      items: [{ text: { en: 'I slept badly' }, options, counted: true, safety: false }],
      bands: [{ from: 0, word: { en: 'Fine' } }],
    });
  });

  it('names the fields that are missing, and sends nothing', async () => {
    const page = await open();
    await page.send();
    expect(page.element.querySelectorAll('saath-form-problems a').length).toBeGreaterThan(0);
    page.http.expectNone(({ method }) => method === 'POST');
  });

  it('makes a further version of one of the centre, and says what does not fit and where', async () => {
    const page = await open('own-1');
    expect(page.element.querySelector('h1')?.textContent).toBe('PHQ-9');
    await page.send();
    const sent = page.http.expectOne('/api/v1/questionnaires/own-1');
    expect([sent.request.method, sent.request.headers.get('If-Match')]).toEqual(['PUT', '"3"']);
    const params = { fault: 'options-same', place: 2 };
    sent.flush({ code: 'questionnaires/definition-invalid', status: 422, params }, { status: 422, statusText: '422' });
    await page.settle();
    expect(page.element.querySelector('.fault')?.textContent).toBe('Two answers of question 2 read alike.');
  });

  it('takes only the wording of one of the product whose score is built in', async () => {
    const page = await open('barc-10');
    expect(page.element.querySelector('[name=options-0-numbers], [name=bands-numbers]')).toBeNull();
    await page.send();
    const { request } = page.http.expectOne(({ method }) => method === 'POST');
    expect(request.body).toMatchObject({ from: 'barc-10', items: [{ text: { en: 'Feeling down' } }, {}, {}] });
    expect(Object.keys(request.body as object)).not.toContain('bands');
  });

  it.each(['phq-9', 'nobody'])('has no page for %s', async (code) =>
    expect((await open(code)).element.querySelector('saath-unknown-page')).not.toBeNull(),
  );
});

describe('the questionnaires of the settings', () => {
  it('have their source, their terms, and what can be done about each', async () => {
    const page = await openPage(QuestionnairesPage, { me });
    await page.answer('/questionnaires', list);
    const lines = [...page.element.querySelectorAll('li')].map((line) => [
      line.querySelector('saath-chip')?.textContent.trim(),
      line.querySelector('a')?.getAttribute('href') ?? null,
    ]);
    expect(lines).toEqual([
      ['In the series', null],
      ['In the series', '/settings/questionnaires/own-1'],
      ['Wording missing', '/settings/questionnaires/barc-10'],
      ['Not asked', '/settings/questionnaires/own-2'],
    ]);
    expect(page.text()).toContain('Kroenke, 2001');
    expect(page.text()).toContain('Free to use');
  });
  it('have four faces', async () => {
    const page = await openPage(QuestionnairesPage, { me });
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer('/questionnaires', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });
});
