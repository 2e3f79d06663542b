import type { DomainEvent } from '../kernel/index.ts';
import type { IntroductionKind } from './introduction.ts';

/** The course of an introduction. No event says who answered, nor what: an audit that did would tell who said no. */
export type IntroductionEvent = DomainEvent<
  | 'introduction-asked'
  | 'introduction-answered'
  | 'introduction-met'
  | 'introduction-closed'
  | 'introduction-taken-back'
  | 'introduction-expired'
  | 'introduction-left'
  | 'introduction-ended',
  'introduction',
  { readonly kind: IntroductionKind }
>;
