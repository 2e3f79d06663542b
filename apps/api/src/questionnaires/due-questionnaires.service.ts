import { Injectable } from '@nestjs/common';
import type { Localised } from '@saath/domain/kernel';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf } from '../http/page.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { countDue, dueQuestionnaires } from './due-questionnaires.query.ts';
import type { DueQuestionnairePage } from './due-questionnaires.view.ts';
import type { DueQuery } from './questionnaires.body.ts';
import { questionnairesHere } from './questionnaires-here.query.ts';

/** Lists the questionnaires of the series that are due, of all members within reach. */
@Injectable()
export class DueQuestionnairesService {
  constructor(private readonly scope: TenantScope) {}

  list({ mine = false, limit = defaultLimit, cursor }: DueQuery): Promise<DueQuestionnairePage> {
    const after = decodeCursor(cursor, ['day', 'id', 'text']);
    return this.scope.transaction(async (tx) => {
      const here = (await questionnairesHere(tx)).filter(({ isOffered, questionnaire }) => isOffered && questionnaire.inSeries);
      const nameOf = (code: string): Localised => {
        const found = here.find(({ questionnaire }) => questionnaire.code === code);
        if (found === undefined) throw new Error('Only questionnaires that were asked for are listed.');
        return found.questionnaire.name;
      };
      const filter = { codes: here.map(({ questionnaire }) => questionnaire.code), inChargeId: mine ? actingStaff(tx) : null };
      const page = pageOf(
        await dueQuestionnaires(tx, filter, limit, after),
        limit,
        (row) => ({
          ...{ memberId: row.member_id, displayName: row.alias, memberCode: row.member_code, branchName: row.branch_name },
          ...{ code: row.code, name: nameOf(row.code), step: row.step, on: row.on, isDue: row.is_due },
        }),
        ({ on, member_id: memberId, code }) => [on, memberId, code],
      );
      // A first page without a next one is the whole list.
      const isWhole = after === undefined && page.nextCursor === null;
      return { ...page, count: isWhole ? page.items.length : await countDue(tx, filter) };
    });
  }
}
