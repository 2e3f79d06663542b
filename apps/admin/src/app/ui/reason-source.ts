import type { AttentionReason } from '../api/shapes.ts';

/** The page of the record from which a reason comes, with the key of its words. */
export function reasonSource({ source }: AttentionReason, memberId: string): { readonly path: readonly string[]; readonly label: string } {
  const path = {
    session: ['/sessions', source.id],
    'follow-up': ['/follow-ups'],
    'check-in': ['/members', memberId],
    'safety-note': ['/questionnaires/safety', source.id],
    'mentor-contact': ['/members', memberId],
    ladder: ['/ladders', source.id],
    group: ['/groups', source.id],
    member: ['/members', memberId],
    'outside-referral': ['/members', memberId, 'outside-meetings', source.id],
  }[source.type];
  return { path, label: `attention.source.${source.type}` };
}

/** Whether one of the reasons is an open safety note, which cannot be put off. */
export const hasSafetyNote = (reasons: readonly AttentionReason[]): boolean => reasons.some(({ code }) => code === 'safety-note');
