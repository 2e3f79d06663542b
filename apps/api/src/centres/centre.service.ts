import { Injectable } from '@nestjs/common';
import { amendCentre, type ActiveCentre } from '@saath/domain/centres';
import { happened, localTimeFrom, localTimeText, type LocalTime } from '@saath/domain/kernel';
import { fieldsGiven } from '../http/request-values.ts';
import { httpRefusals } from '../http/http.refusals.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { CentreBody } from './centre.body.ts';
import type { CentreView } from './centre.view.ts';

function timeOf(text: string): LocalTime {
  const time = localTimeFrom(text);
  if (time === undefined) throw httpRefusals.malformed();
  return time;
}

/** The settings of the centre that is open: name, time zone, languages, quiet hours. */
@Injectable()
export class CentreService {
  constructor(private readonly scope: TenantScope) {}

  find(): Promise<CentreView> {
    return this.scope.transaction((tx) => this.load(tx));
  }

  amend(version: number, { quietFrom, quietUntil, ...body }: CentreBody): Promise<CentreView> {
    return this.scope.transaction(async (tx) => {
      const { version: _version, ...view } = await this.load(tx);
      const before: ActiveCentre = {
        ...view,
        id: tx.centreId,
        state: 'active',
        quietFrom: timeOf(view.quietFrom),
        quietUntil: timeOf(view.quietUntil),
      };
      const times = {
        ...(quietFrom === undefined ? {} : { quietFrom: timeOf(quietFrom) }),
        ...(quietUntil === undefined ? {} : { quietUntil: timeOf(quietUntil) }),
      };
      const { name, timeZone, country, languages, helpline, ...quiet } = valueOf(amendCentre(before, { ...body, ...times }));
      await tx.amendOwn(
        {
          ...{ name, timeZone, country, languages, helpline: helpline ?? '' },
          quietFrom: localTimeText(quiet.quietFrom),
          quietUntil: localTimeText(quiet.quietUntil),
          offerDays: body.offerDays ?? view.offerDays,
          introductionDays: body.introductionDays ?? view.introductionDays,
          unseenDays: body.unseenDays ?? view.unseenDays,
          noContactDays: body.noContactDays ?? view.noContactDays,
        },
        version,
      );
      await tx.raise([happened('centre-changed', 'centre', tx.centreId, { fields: fieldsGiven({ ...body, ...times }) })]);
      return this.load(tx);
    });
  }

  private async load(tx: CentreTransaction): Promise<CentreView> {
    const { state: _state, languages, ...centre } = await tx.own();
    return { ...centre, languages: [...languages] };
  }
}
