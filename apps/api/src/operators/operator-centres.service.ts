import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import { defaultLimit } from '../http/page.ts';
import { amendCentre, reactivateCentre, suspendCentre } from '@saath/domain/centres';
import { httpRefusals } from '../http/http.refusals.ts';
import { valueOf } from '../platform/refusal.ts';
import { raiseByOperator, type OperatorEvent } from '../audit/operator-audit.ts';
import { invite } from '../sign-in/directory.ts';
import { saveCentre } from '../tenancy/centre-directory.ts';
import { PlatformScope, type PlatformTransaction } from '../tenancy/platform-scope.ts';
import { happened, type UserId } from '@saath/domain/kernel';
import { onboardCentre } from './onboard-centre.ts';
import type { CentresQuery, OnboardCentreBody } from './operator-centre.body.ts';
import type { OperatorCentrePage, OperatorCentreView, PlatformFiguresView } from './operator-centre.view.ts';
import { centreOf, OperatorCentresRepository, type CentreRow } from './operator-centres.repository.ts';
import { operatorsRefusals } from './operators.refusals.ts';

@Injectable()
export class OperatorCentresService {
  constructor(
    private readonly platform: PlatformScope,
    private readonly centres: OperatorCentresRepository,
  ) {}

  list({ limit = defaultLimit, cursor, state }: CentresQuery): Promise<OperatorCentrePage> {
    return this.platform.transaction(async (tx) => {
      const rows = await this.centres.list(tx, state, limit, decodeCursor(cursor, ['text', 'id']));
      const shown = rows.slice(0, limit);
      const items = await this.centres.views(tx, shown);
      const last = shown.at(-1);
      return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor([last.name, last.id]) : null };
    });
  }

  figures(): Promise<PlatformFiguresView> {
    return this.platform.transaction((tx) => this.centres.figures(tx));
  }

  find(id: string): Promise<OperatorCentreView> {
    return this.platform.transaction(async (tx) => this.centres.view(tx, await this.centres.find(tx, id)));
  }

  onboard(operatorId: UserId, body: OnboardCentreBody): Promise<OperatorCentreView> {
    return this.platform.transaction(async (tx) => {
      const id = await onboardCentre(tx, operatorId, body);
      return this.centres.view(tx, await this.centres.find(tx, id));
    });
  }

  rename(operatorId: UserId, id: string, name: string | undefined, seenVersion: number): Promise<OperatorCentreView> {
    return this.change(operatorId, id, 'centre-renamed', async (tx, row) => {
      if (row.version !== seenVersion) throw httpRefusals.stale();
      await saveCentre(tx, valueOf(amendCentre(centreOf(row), name === undefined ? {} : { name })));
    });
  }

  /** Makes the centre read-only for its staff, from their next request on. */
  suspend(operatorId: UserId, id: string, reason: string): Promise<OperatorCentreView> {
    return this.change(
      operatorId,
      id,
      'centre-suspended',
      (tx, row) => saveCentre(tx, valueOf(suspendCentre(centreOf(row), { reason, now: tx.now }))),
      reason,
    );
  }

  reactivate(operatorId: UserId, id: string): Promise<OperatorCentreView> {
    return this.change(operatorId, id, 'centre-active', (tx, row) => saveCentre(tx, valueOf(reactivateCentre(centreOf(row)))));
  }

  /** Sends a new link to each administrator who has not accepted yet; the old links stop working. */
  resendInvitation(operatorId: UserId, id: string): Promise<OperatorCentreView> {
    return this.change(operatorId, id, 'invitation-sent-again', async (tx) => {
      const waiting = await tx.rows<{ user_id: string }>(
        `select user_id from platform.user_centres where centre_id = $1 and role = 'administrator' and state = 'invited'`,
        id,
      );
      if (waiting.length === 0) throw operatorsRefusals.nobodyInvited();
      for (const { user_id: userId } of waiting) {
        await invite(tx, userId, id);
      }
    });
  }

  /** Changes a centre and audits the change twice: for the operators, and in the centre's own audit for its administrators. */
  private change(
    operatorId: UserId,
    id: string,
    type: OperatorEvent['type'],
    work: (tx: PlatformTransaction, row: CentreRow) => Promise<void>,
    reason?: string,
  ): Promise<OperatorCentreView> {
    return this.platform.transaction(async (tx) => {
      const row = await this.centres.lock(tx, id);
      await work(tx, row);
      const inside = await tx.enter(row.id, row.data_key, { kind: 'operator', userId: operatorId });
      await raiseByOperator(tx, inside, [happened(type, 'centre', id)], reason);
      return this.centres.view(tx, await this.centres.find(tx, id));
    });
  }
}
