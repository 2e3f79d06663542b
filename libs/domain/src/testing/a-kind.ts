import { audienceEligibility, missSignals, type ProgrammeKind } from '../programmes/index.ts';

export const text = { en: 'Quiet walk', hi: 'शांत सैर', mr: 'शांत फेरफटका' };
/** A kind that fulfils the contract. */
export const aKind = (changes: Partial<ProgrammeKind> = {}): ProgrammeKind => ({
  code: 'quiet-walk',
  version: '1.0.0',
  name: text,
  description: text,
  icon: 'directions_walk',
  audience: ['anyone'],
  enrolment: 'open',
  size: { recommended: { from: 4, to: 8 }, cap: 12 },
  waitingList: false,
  cadence: { recurrence: 'FREQ=WEEKLY;BYDAY=SA', minutes: 60, minutesRange: { from: 30, to: 90 } },
  facilitation: { roles: ['facilitator'], minimum: 1, backUps: 0 },
  settingsFields: [{ key: 'route', type: 'text', label: text, help: text, required: false, maxLength: 80 }],
  recordFields: [{ key: 'mood', type: 'scale', label: text, help: text, required: false, min: 1, max: 5, lowest: text, highest: text }],
  confidentiality: 'presence',
  attendance: { states: ['present', 'absent'], misses: ['absent'] },
  eligibility: audienceEligibility(['anyone']),
  signals: missSignals({ misses: ['absent'], inARow: 2, single: true }),
  signalTexts: {},
  reminderPlan: [{ rule: 'day-before', minutesBefore: 1440 }],
  milestones: [1, 7, 30],
  metrics: ['attendance'],
  mappings: { meetingGuide: null },
  ...changes,
});
