import type { AgendaStep } from '../../programmes/index.ts';

/** The usual order of a fellowship meeting: sixty minutes. The fellowship changes it as it likes. */
export const twelveStepMeetingAgenda: readonly AgendaStep[] = [
  { title: { en: 'Opening and readings', hi: 'आरंभ और पाठ', mr: 'सुरुवात आणि वाचन' }, minutes: 10 },
  { title: { en: 'Speaker, or the step of the week', hi: 'वक्ता, या सप्ताह का चरण', mr: 'वक्ता, किंवा आठवड्याची पायरी' }, minutes: 15 },
  { title: { en: 'Sharing', hi: 'साझा करना', mr: 'मनोगत' }, minutes: 30 },
  { title: { en: 'Closing', hi: 'समापन', mr: 'समारोप' }, minutes: 5 },
];
