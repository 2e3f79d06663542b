import type { DomainEvent, NoFacts } from '../kernel/index.ts';

export type CentreEvent =
  | DomainEvent<'centre-onboarded', 'centre', NoFacts>
  | DomainEvent<'centre-changed', 'centre', { readonly fields: readonly string[] }>
  | DomainEvent<'centre-renamed', 'centre', NoFacts>
  | DomainEvent<'centre-suspended', 'centre', NoFacts>
  | DomainEvent<'centre-active', 'centre', NoFacts>
  | DomainEvent<'invitation-sent-again', 'centre', NoFacts>;
