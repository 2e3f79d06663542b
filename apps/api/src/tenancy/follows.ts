import { SetMetadata } from '@nestjs/common';
import type { EventOf, EventType } from '@saath/domain/events';
import type { CentreTransaction } from './centre-transaction.ts';

/**
 * `in-transaction`: at once, in the transaction that raised the events; when the follower throws, everything is rolled back.
 * `after-commit`: in a separate transaction of the worker, through the outbox; exactly once, even after a crash.
 */
export type FollowTime = 'in-transaction' | 'after-commit';

/** The type of a follower method: it takes the events of one command together, oldest first. */
export type FollowMethod<Type extends EventType> = (tx: CentreTransaction, events: readonly EventOf<Type>[]) => Promise<void>;

export interface Following {
  readonly types: readonly EventType[];
  readonly when: FollowTime;
}

export const followingKey = 'saath:follows';

/** Marks a method of a provider as a follower of events. The method belongs to the slice that reacts; the slice that raises does not know it. */
export const Follows =
  <Type extends EventType>(types: Type | readonly Type[], { when }: { readonly when: FollowTime }) =>
  <Method extends FollowMethod<Type>>(target: object, key: string | symbol, descriptor: TypedPropertyDescriptor<Method>): void => {
    const following: Following = { types: typeof types === 'string' ? [types] : types, when };
    SetMetadata(followingKey, following)(target, key, descriptor);
  };
