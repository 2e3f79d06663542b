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

  amend(version: number, { quietFrom, quietUntil, offerDays, unseenDays, noContactDays, ...changes }: CentreBody): Promise<CentreView> {
    return this.scope.transaction(async (tx) => {
      const { version: _version, offerDays: days, unseenDays: unseen, noContactDays: noContact, ...view } = await this.load(tx);
      const before: ActiveCentre = {
        ...view,
        id: tx.centreId,
        state: 'active',
        languages: view.languages,
        quietFrom: timeOf(view.quietFrom),
        quietUntil: timeOf(view.quietUntil),
      };
      const times = {
        ...(quietFrom === undefined ? {} : { quietFrom: timeOf(quietFrom) }),
        ...(quietUntil === undefined ? {} : { quietUntil: timeOf(quietUntil) }),
      };
      const after = valueOf(amendCentre(before, { ...changes, ...times }));
      const { name, timeZone, country, languages, helpline } = after;
      const [quietStart, quietEnd] = [localTimeText(after.quietFrom), localTimeText(after.quietUntil)];
      await tx.amendOwn(
        {
          name,
          timeZone,
          country,
          languages,
          helpline: helpline ?? '',
          quietFrom: quietStart,
          quietUntil: quietEnd,
          offerDays: offerDays ?? days,
          unseenDays: unseenDays ?? unseen,
          noContactDays: noContactDays ?? noContact,
        },
        version,
      );
      await tx.raise([
        happened('centre-changed', 'centre', tx.centreId, {
          fields: fieldsGiven({ ...changes, ...times, offerDays, unseenDays, noContactDays }),
        }),
      ]);
      return this.load(tx);
    });
  }

  private async load(tx: CentreTransaction): Promise<CentreView> {
    const { state: _state, languages, ...centre } = await tx.own();
    return { ...centre, languages: [...languages] };
  }
}
