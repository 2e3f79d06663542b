import { computed, inject, Injectable } from '@angular/core';
import { staffRoles } from '@saath/domain/staff';
import { paged } from '../../api/paged.ts';
import { Session } from '../../api/session.ts';
import type { Staff } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { fromAddress } from '../../ui/from-address.ts';
import { StaffActions } from './staff-actions.ts';

/** The staff of the centre: all of them, or those of the role in the address. */
@Injectable()
export class StaffListStore {
  readonly role = fromAddress<string | undefined>(undefined);
  readonly #actions = inject(StaffActions);
  readonly #words = inject(Words);
  readonly mayWrite = inject(Session).may('staff:write');
  readonly staff = paged<Staff>('/staff', () => ({ role: this.role(), limit: 50 }));
  readonly roles = computed(() => staffRoles.map((role) => ({ value: role, label: this.#words.say(`common.role.${role}`) })));

  async act(name: 'resend' | 'address' | 'deactivate', staff: Staff): Promise<void> {
    if (await this.#actions[name](staff)) this.staff.first.reload();
  }
}
