import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { CentreHappening, EventType } from '@saath/domain/events';
import type { CentreTransaction, EventFollowers } from './centre-transaction.ts';
import { followingKey, type Following, type FollowMethod } from './follows.ts';

/** A method that follows events. The outbox stores its name, such as `FollowSessions.notify`. */
export interface Follower extends Following {
  readonly name: string;
  readonly follow: FollowMethod<EventType>;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every follower of the loaded slices, found by {@link Follows} when the modules are made. */
@Injectable()
export class Followers implements EventFollowers, OnModuleInit {
  private readonly followers: Follower[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) if (isObject(instance)) this.followers.push(...this.followersOf(instance));
  }

  /** Calls every in-transaction follower of these events, in the order in which the modules are listed. */
  async follow(tx: CentreTransaction, events: readonly CentreHappening[]): Promise<void> {
    for (const { types, when, follow } of this.followers) {
      const followed = events.filter(({ type }) => types.includes(type));
      if (when === 'in-transaction' && followed.length > 0) await follow(tx, followed);
    }
  }

  afterCommit(type: EventType): readonly Follower[] {
    return this.followers.filter(({ types, when }) => when === 'after-commit' && types.includes(type));
  }

  /** Every follower of an event type, in the transaction and after the commit. */
  of(type: EventType): readonly Follower[] {
    return this.followers.filter(({ types }) => types.includes(type));
  }

  private followersOf(instance: object): Follower[] {
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown> | null;
    if (prototype === null) return [];
    return this.scanner.getAllMethodNames(prototype).flatMap((key) => {
      const method = prototype[key];
      if (typeof method !== 'function') return [];
      const following = this.reflector.get<Following | undefined>(followingKey, method);
      const follow = method.bind(instance) as FollowMethod<EventType>;
      return following === undefined ? [] : [{ ...following, name: `${instance.constructor.name}.${key}`, follow }];
    });
  }
}
