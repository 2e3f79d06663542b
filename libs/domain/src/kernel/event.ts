/** The facts of an event besides its subject: ids, codes, numbers and days. */
export type EventFact = string | number | boolean | null | readonly EventFact[] | { readonly [name: string]: EventFact };
export type EventFacts = Readonly<Record<string, EventFact>>;
/** The facts of an event that is complete with its type and subject. */
export type NoFacts = Readonly<Record<string, never>>;

/**
 * Something that happened. Events are stored in the audit and the outbox, so they never contain personal data: no name, no phone number, no
 * free text. Facts are plain JSON, because the outbox stores them.
 */
interface EventShape<Type extends string, Kind extends string, Facts extends EventFacts> {
  readonly type: Type;
  /** The record that changed. */
  readonly subject: { readonly kind: Kind; readonly id: string };
  /** Ids of the people (members and relatives) about whom the event is news. */
  readonly concerns: readonly string[];
  readonly facts: Facts;
}

/** Events of one type, or of several that have the same subject and facts. */
export type DomainEvent<
  Type extends string = string,
  Kind extends string = string,
  Facts extends EventFacts = EventFacts,
> = Type extends string ? EventShape<Type, Kind, Facts> : never;

/** An event as a decision or a service reports it. */
export function happened<const Type extends string, const Kind extends string>(
  type: Type,
  kind: Kind,
  id: string,
): DomainEvent<Type, Kind, NoFacts>;
export function happened<const Type extends string, const Kind extends string, Facts extends EventFacts>(
  type: Type,
  kind: Kind,
  id: string,
  facts: Facts,
  concerns?: readonly string[],
): DomainEvent<Type, Kind, Facts>;
export function happened(type: string, kind: string, id: string, facts: EventFacts = {}, concerns: readonly string[] = []): DomainEvent {
  return { type, subject: { kind, id }, concerns, facts };
}
