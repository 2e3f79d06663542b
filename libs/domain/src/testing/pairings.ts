import { Temporal, idOf } from '../kernel/index.ts';
import type { BranchId, MemberId, MentorId } from '../kernel/index.ts';
import { defaultMentorBounds } from '../mentors/index.ts';
import type { MentorBounds, Mentee, MentorFacts, Pairing, SharedFacts } from '../mentors/index.ts';

export const today = Temporal.PlainDate.from('2026-11-25');
const kothrud = idOf<BranchId>('kothrud');
export const hadapsar = idOf<BranchId>('hadapsar');

const prakash: MentorFacts = {
  id: idOf<MentorId>('prakash'),
  memberId: idOf<MemberId>('member-prakash'),
  staffId: null,
  role: 'volunteer',
  trainingHours: 46,
  languages: ['mr', 'hi'],
  seats: 5,
  pause: null,
  branchId: kothrud,
  gender: 'male',
  soberSince: Temporal.PlainDate.from('2025-11-25'),
  inTreatment: false,
  supervisedOn: Temporal.PlainDate.from('2026-11-11'),
  taken: 4,
};
const sunil: Mentee = { memberId: idOf<MemberId>('sunil'), branchId: kothrud, language: 'mr', preference: null };
const nothingShared: SharedFacts = { isSamePerson: false, isRelated: false, sameWardUntil: null, groups: [] };

export interface PairingParts {
  readonly mentor?: Partial<MentorFacts>;
  readonly mentee?: Partial<Mentee>;
  readonly shared?: Partial<SharedFacts>;
  readonly bounds?: Partial<MentorBounds>;
}

/** A pairing that every rule allows, each at its bound, with some parts of it changed. */
export const pairingWith = ({ mentor, mentee, shared, bounds }: PairingParts = {}): Pairing => ({
  mentor: { ...prakash, ...mentor },
  mentee: { ...sunil, ...mentee },
  shared: { ...nothingShared, ...shared },
  bounds: { ...defaultMentorBounds, ...bounds },
  today,
});
