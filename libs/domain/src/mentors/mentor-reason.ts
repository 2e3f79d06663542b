import type { Language } from '../kernel/index.ts';
import type { Gender } from '../members/index.ts';

interface ReasonOf<Code extends string, Params extends Readonly<Record<string, string | number>>> {
  readonly code: Code;
  readonly params: Params;
}
type Nothing = Readonly<Record<string, never>>;

/** Why a mentor cannot take a person now, with the numbers of the rule. Days are `YYYY-MM-DD`. */
export type MentorReason =
  | ReasonOf<'stepped-back' | 'paused' | 'in-treatment' | 'sobriety-unknown' | 'never-supervised', Nothing>
  | ReasonOf<'training-short' | 'sobriety-short' | 'seats-taken', { readonly has: number; readonly needs: number }>
  | ReasonOf<'supervision-overdue', { readonly days: number }>
  | ReasonOf<'no-common-language', { readonly language: Language }>
  | ReasonOf<'gender-not-preferred', { readonly gender: Gender }>
  | ReasonOf<'same-ward', { readonly until: string }>
  | ReasonOf<'related' | 'same-person' | 'other-branch', Nothing>;

/** The numbers of a reason as one text, for a refusal. */
export const reasonParam = ({ params }: MentorReason): string => Object.values(params).join('/');
