import { SetMetadata } from '@nestjs/common';
import type { EventOf, EventType } from '@saath/domain/events';
import type { CentreTransaction } from './centre-transaction.ts';

/**
 * `in-transaction`: at once, in the transaction that raised the events; when the follower throws, nothing has changed.
 * `after-commit`: in a transaction of its own in the worker, through the outbox: exactly once, whatever crashes in between.
 */
export type FollowTime = 'in-transaction' | 'after-commit';

/** The method of a provider that follows: it takes the events of one act together, oldest first. */
export type FollowMethod<Type extends EventType> = (tx: CentreTransaction, events: readonly EventOf<Type>[]) => Promise<void>;

export interface Following {
  readonly types: readonly EventType[];
  readonly when: FollowTime;
}

export const followingKey = 'saath:follows';

/** Marks a method of a provider as a follower of events. It stands in the slice that follows; the slice that raises knows nothing of it. */
export const Follows =
  <Type extends EventType>(types: Type | readonly Type[], { when }: { readonly when: FollowTime }) =>
  <Method extends FollowMethod<Type>>(target: object, key: string | symbol, descriptor: TypedPropertyDescriptor<Method>): void => {
    const following: Following = { types: typeof types === 'string' ? [types] : types, when };
    SetMetadata(followingKey, following)(target, key, descriptor);
  };
