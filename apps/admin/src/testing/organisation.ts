import type { Branch, BranchHoliday, HolidayDay, KindView, Me, Staff } from '../app/api/shapes.ts';
import type { CentreSettings } from '../app/api/shapes.ts';
import { usualLadder } from '@saath/domain/programmes';
import { meera } from './page.ts';

/** Anjali, who administers the demo centre. */
export const anjali: Me = {
  ...meera,
  user: { ...meera.user, name: 'Anjali Deshpande' },
  permissions: [
    ...meera.permissions,
    'centre:read',
    'centre:write',
    'branches:write',
    'staff:read',
    'staff:write',
    'kinds:write',
    'audit:read',
    'attention:read',
    'follow-ups:read',
  ],
};

export const nayiSubah: CentreSettings = {
  id: 'c1',
  name: 'Nayi Subah',
  slug: 'nayi-subah',
  timeZone: 'Asia/Kolkata',
  country: 'IN',
  languages: ['en', 'hi', 'mr'],
  helpline: '14416',
  quietFrom: '21:00',
  quietUntil: '10:00',
  offerDays: 2,
  introductionDays: 30,
  unseenDays: 14,
  noContactDays: 30,
  version: 3,
};

export const aBranch = (given: Partial<Branch> = {}): Branch => ({
  id: 'b1',
  name: 'Kothrud',
  address: 'Paud Road, Pune',
  timeZone: 'Asia/Kolkata',
  country: 'IN',
  countryFrom: 'centre',
  rooms: [{ id: 'r1', name: 'Hall 1', capacity: 20 }],
  groups: 6,
  members: 54,
  version: 2,
  ...given,
});

export const aStaff = (given: Partial<Staff> = {}): Staff => ({
  id: 's1',
  name: 'Meera Kulkarni',
  email: 'meera@nayisubah.example',
  role: 'counsellor',
  state: 'active',
  branches: [{ id: 'b1', name: 'Kothrud' }],
  languages: ['mr', 'hi'],
  leads: 2,
  version: 5,
  ...given,
});

export const aKind = (given: Partial<KindView> = {}): KindView => ({
  code: 'sharing-circle',
  name: { en: 'Daily sharing circle', hi: 'रोज़ की बैठक', mr: 'रोजची बैठक' },
  description: { en: 'Every day, short', hi: 'रोज़, थोड़ी देर', mr: 'रोज, थोडा वेळ' },
  icon: 'wb_twilight',
  audience: ['residents'],
  enrolment: 'drop-in',
  size: { recommended: { from: 6, to: 30 }, cap: null },
  waitingList: false,
  cadence: { recurrence: 'FREQ=DAILY', minutes: 45, minutesRange: { from: 30, to: 60 } },
  facilitation: { roles: ['facilitator', 'counsellor', 'administrator'], minimum: 1, backUps: 0 },
  listedBy: null,
  reasonTexts: [],
  confidentiality: 'presence',
  attendance: { states: ['present', 'absent'], misses: ['absent'], minutes: [], own: [] },
  lateAfter: 10,
  reminderPlan: [],
  agenda: [],
  settingsFields: [],
  recordFields: [],
  sessionFields: [],
  formVersion: '1.0.0',
  defaults: {
    cap: null,
    minutes: 45,
    waitingList: false,
    enrolment: 'drop-in',
    firstWeeks: null,
    correctionDays: 7,
    ladderAfter: 1,
    ladderSteps: usualLadder.steps,
    lateAfter: 10,
    firstReminder: null,
    agenda: null,
  },
  overrides: {},
  branches: [],
  leftOut: [],
  own: null,
  enabled: true,
  version: 1,
  ...given,
});

/** Christmas at Kothrud. */
/** A day on which branches are closed, each with its id and its name. */
export const aHolidayDay = (on: string, name: string, ...branches: readonly (readonly [id: string, name: string])[]): HolidayDay => ({
  on,
  holidays: [{ name, branchIds: branches.map(([id]) => id), branchNames: branches.map(([, branch]) => branch) }],
});

export const aHoliday = (given: Partial<BranchHoliday> = {}): BranchHoliday => ({
  ...{ id: 'h1', on: '2026-12-25', name: 'Christmas Day', keptGroups: [] },
  ...{ branchId: 'b1', branchName: 'Kothrud', timeZone: 'Asia/Kolkata' },
  ...given,
});
