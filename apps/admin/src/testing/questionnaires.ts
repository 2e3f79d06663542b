import type { Given, GivenSummary, Questionnaire, SafetyNote } from '../app/api/shapes.ts';

const words = (en: string) => ({ en, hi: `${en} (hi)`, mr: `${en} (mr)` });
const options = ['Not at all', 'Several days', 'Nearly every day'].map((one, points) => ({
  value: String(points),
  label: words(one),
  points,
}));

/** Three questions, of which one is not counted and one is a safety question. */
export const sleepless: Questionnaire = {
  ...{ code: 'phq-9', version: '1.0.0', name: words('PHQ-9'), lead: words('Over the last 2 weeks'), source: 'Kroenke, 2001' },
  ...{ licence: words('Free to use'), inSeries: true, isOwn: false, isOffered: true, needsWording: false, revision: 0 },
  ...{ least: 0, most: 4, mostOpen: 1, lighter: 'lower' },
  items: [
    { key: 'q1', text: words('Feeling down'), options, counted: true, safety: false },
    { key: 'q2', text: words('Thoughts of dying'), options, counted: true, safety: true },
    { key: 'difficulty', text: words('How difficult'), options, counted: false, safety: false },
  ],
  bands: [
    { from: 0, word: words('Minimal') },
    { from: 2, word: words('Mild') },
  ],
};

/** Asked of Tara, with nothing answered yet. */
export const begun: Given = {
  ...{ id: 'a1', memberId: 'm1', displayName: 'Tara M.', memberCode: 'H-042', questionnaire: sleepless, answers: {} },
  ...{ score: { state: 'none', total: null, band: null, open: 2 }, daysIn: 90, finishedAt: null, safetyNoteId: null },
};

export const answeredOn = (on: string, points: number, more: Partial<GivenSummary> = {}): GivenSummary => ({
  ...{ id: on, on, daysIn: 30, step: 30, askedBy: 'Meera Kulkarni', safetyNoteId: null },
  score: { state: 'whole', total: points, band: words(points < 2 ? 'Minimal' : 'Mild'), open: 0 },
  lines: sleepless.items.map(({ key, text, safety }) => ({
    ...{ key, text, safety, most: 2 },
    ...(key === 'q1' ? { word: words('Several days'), points: 1 } : { word: null, points: null }),
  })),
  ...more,
});

/** Of Tara; Meera, who is signed in, is named. */
export const openNote: SafetyNote = {
  ...{ id: 'n1', memberId: 'm1', displayName: 'Tara M.', memberCode: 'H-042', answerId: 'a1', isFinished: false },
  ...{ questionnaireName: words('PHQ-9'), question: words('Thoughts of dying'), answer: words('Several days') },
  ...{ openedAt: '2026-11-25T06:12:00.000Z', namedId: 's1', namedName: 'Meera Kulkarni', isNamedAbsent: false, mayAct: true },
  ...{ companion: null, staysUntil: null, agreed: null, arrangedAt: null, closedAt: null, closing: null },
  people: [
    { staffId: 's1', name: 'Meera Kulkarni', role: 'counsellor', isAbsent: false },
    { staffId: 's2', name: 'Dr Rao', role: 'administrator', isAbsent: true },
  ],
};
