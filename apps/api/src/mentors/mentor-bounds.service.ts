import { Injectable } from '@nestjs/common';
import { happened } from '@saath/domain/kernel';
import { checkMentorBounds, type MentorBounds } from '@saath/domain/mentors';
import { httpRefusals } from '../http/http.refusals.ts';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import { lockName } from '../tenancy/lock-name.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { MentorBoundsBody } from './mentor-bounds.body.ts';
import { mentorBoundsHere } from './mentor-bounds.query.ts';
import { MentorBoundsRow } from './mentor-bounds.row.ts';
import type { MentorBoundsView } from './mentor-bounds.view.ts';

const boundsLock = lockName('mentor-bounds');

/** The bounds of the rules about mentors, which an administrator sets for the centre. */
@Injectable()
export class MentorBoundsService {
  constructor(private readonly scope: TenantScope) {}

  read(): Promise<MentorBoundsView> {
    return this.scope.transaction(mentorBoundsHere);
  }

  set(seen: number, body: MentorBoundsBody): Promise<MentorBoundsView> {
    return this.scope.transaction(async (tx) => {
      await tx.lock(boundsLock);
      const { version, ...known } = await mentorBoundsHere(tx);
      if (seen !== version) throw httpRefusals.stale();
      const bounds = valueOf(checkMentorBounds(body));
      await tx
        .table(MentorBoundsRow)
        .upsert([{ id: newId(), ...bounds, version: 1 }], { conflict: [], update: [...namesOf(bounds), 'version'] });
      await tx.raise([happened('mentor-bounds-changed', 'centre', tx.centreId, { fields: changedIn(known, bounds) })]);
      return mentorBoundsHere(tx);
    });
  }
}

const namesOf = (bounds: MentorBounds): (keyof MentorBounds)[] => Object.keys(bounds) as (keyof MentorBounds)[];

const changedIn = (before: MentorBounds, after: MentorBounds): string[] => namesOf(after).filter((name) => before[name] !== after[name]);
