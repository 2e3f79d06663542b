import type { Me, Mentor, MentorContact, MentorFigures, Mentorship, MentorSuggestions } from '../app/api/shapes.ts';
import { meera } from './page.ts';

/** Meera with the permissions of a counsellor for mentors. */
export const meeraOfMentors: Me = {
  ...meera,
  permissions: [...meera.permissions, 'mentors:read', 'mentors:write', 'mentees:read', 'centre:write'],
};

export const aMentor = (given: Partial<Mentor> = {}): Mentor => ({
  ...{ id: 'p1', memberId: 'm41', displayName: 'Prakash', code: 'K-041', branchId: 'b1', branchName: 'Kothrud', staffId: null },
  ...{ supervisorId: 's1', supervisorName: 'Meera Kulkarni', role: 'volunteer', trainingHours: 60, languages: ['mr', 'hi'] },
  ...{ gender: 'male', seats: 5, taken: 2, free: 3, pause: null, soberSince: '2023-04-02', supervisedOn: '2026-11-17' },
  ...{ supervisionDue: '2026-12-01', supervisionOverdue: 0, lastContact: { at: '2026-11-23T13:40:00Z', displayName: 'Sagar' }, version: 3 },
  ...given,
});

export const figures: MentorFigures = { mentors: 6, branches: 2, seats: 25, taken: 15, free: 4, overdue: 1, waiting: 1 };

export const aMentorship = (given: Partial<Mentorship> = {}): Mentorship => ({
  ...{ id: 'a1', mentorId: 'p1', mentorName: 'Prakash', memberId: 'm118', displayName: 'Sagar', code: 'K-118', language: 'mr' },
  ...{ timeZone: 'Asia/Kolkata', startedOn: '2026-10-01', endedOn: null, contacts: 9, lastReachedAt: '2026-11-23T13:40:00Z' },
  ...{ nextOn: '2026-11-25', nextAt: '18:00', nextType: 'call', version: 4 },
  ...given,
});

export const aContact = (given: Partial<MentorContact> = {}): MentorContact => ({
  ...{ id: 'c1', memberId: 'm118', displayName: 'Sagar', at: '2026-11-23T13:40:00Z', type: 'call', outcome: 'well', minutes: 15 },
  ...{ note: 'Wants to come to the circle' },
  ...given,
});

export const suggestions: MentorSuggestions = {
  ...{ memberId: 'm120', displayName: 'Sunil', code: 'K-120', branchName: 'Kothrud', language: 'mr', preference: null },
  suggested: [
    {
      ...{ mentorId: 'p1', displayName: 'Prakash', code: 'K-041', branchName: 'Kothrud', speaksLanguage: true, gender: null },
      ...{ isSameBranch: true, groups: ['Naya Savera'], taken: 2, seats: 5 },
    },
    {
      ...{ mentorId: 'p3', displayName: 'Dinesh', code: 'K-063', branchName: 'Kothrud', speaksLanguage: false, gender: 'male' },
      ...{ isSameBranch: false, groups: [], taken: 1, seats: 5 },
    },
  ],
  notNow: [
    {
      ...{ mentorId: 'p7', displayName: 'Farhan', code: 'K-088', branchName: 'Kothrud' },
      reasons: [
        { code: 'training-short', params: { has: 31, needs: 46 } },
        { code: 'same-ward', params: { until: '2026-09-20' } },
      ],
    },
  ],
};
