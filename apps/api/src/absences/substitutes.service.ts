import { Injectable } from '@nestjs/common';
import { SessionRepository } from '../sessions/session.repository.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { openSessions, substitutesFor } from './substitutes.read-model.ts';
import { substituteView } from './substitute-view.ts';
import type { SubstituteView } from './substitute.view.ts';

/** Looks for people who could lead a session instead of those who lead it. */
@Injectable()
export class SubstitutesService {
  constructor(
    private readonly scope: TenantScope,
    private readonly sessions: SessionRepository,
  ) {}

  ofSession(id: string): Promise<SubstituteView[]> {
    return this.scope.transaction(async (tx) => {
      const { session } = await this.sessions.read(tx, id);
      const found = await substitutesFor(tx, await openSessions(tx, [session.id]));
      return (found.get(session.id) ?? []).map(substituteView);
    });
  }
}
