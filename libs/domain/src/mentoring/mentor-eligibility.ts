import { daysBetween, monthsBetween } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import { mentorRules } from './mentor-rules.ts';
import type { Mentor } from './mentor.ts';

/** Why a mentor may not take another mentee now, with what is there and what is needed. */
export type MentorReason =
  | { readonly code: 'sobriety-not-recorded' }
  | { readonly code: 'sobriety-too-short'; readonly months: number; readonly needed: number }
  | { readonly code: 'training-too-short'; readonly hours: number; readonly needed: number }
  | { readonly code: 'supervision-never' }
  | { readonly code: 'supervision-overdue'; readonly days: number; readonly allowed: number }
  | { readonly code: 'capacity-reached'; readonly mentees: number; readonly capacity: number };

export type MentorEligibility = { readonly eligible: true } | { readonly eligible: false; readonly reasons: readonly MentorReason[] };

/** Names every reason at once, so that nobody mends one and meets the next. */
export function mentorEligibility(mentor: Mentor, on: Day): MentorEligibility {
  const reasons = [sobrietyReason(mentor, on), trainingReason(mentor), supervisionReason(mentor, on), capacityReason(mentor)].filter(
    (reason) => reason !== undefined,
  );
  return reasons.length === 0 ? { eligible: true } : { eligible: false, reasons };
}

const standing = ({ paid }: Mentor): 'paid' | 'volunteer' => (paid ? 'paid' : 'volunteer');

function sobrietyReason(mentor: Mentor, on: Day): MentorReason | undefined {
  if (mentor.soberSince === null) return { code: 'sobriety-not-recorded' };
  const needed = mentorRules.soberMonths[standing(mentor)];
  const months = monthsBetween(mentor.soberSince, on);
  return months < needed ? { code: 'sobriety-too-short', months, needed } : undefined;
}

function trainingReason({ trainingHours: hours }: Mentor): MentorReason | undefined {
  const needed = mentorRules.trainingHours;
  return hours < needed ? { code: 'training-too-short', hours, needed } : undefined;
}

function supervisionReason({ lastSupervisionOn }: Mentor, on: Day): MentorReason | undefined {
  if (lastSupervisionOn === null) return { code: 'supervision-never' };
  const days = daysBetween(lastSupervisionOn, on);
  const allowed = mentorRules.supervisionDays;
  return days > allowed ? { code: 'supervision-overdue', days, allowed } : undefined;
}

function capacityReason(mentor: Mentor): MentorReason | undefined {
  const rule = mentorRules.capacity[standing(mentor)];
  const capacity = Math.min(rule, mentor.capacity ?? rule);
  return mentor.mentees >= capacity ? { code: 'capacity-reached', mentees: mentor.mentees, capacity } : undefined;
}
