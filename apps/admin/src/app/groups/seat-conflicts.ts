import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { Api } from '../api/api.ts';
import { ConflictList } from '../sessions/conflict-list.ts';

/** A person who would get a seat in a group from a day on. */
export interface SeatAsked {
  readonly groupId: string;
  readonly person: { readonly memberId: string } | { readonly relativeId: string };
  readonly startsOn: string;
}

/** The other groups in which a person who would get a seat is expected at the same time. Without an answer nothing is said. */
@Component({
  selector: 'saath-seat-conflicts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConflictList],
  template: `
    @if (conflicts().length > 0) {
      <saath-conflict-list [conflicts]="conflicts()" [timeZone]="timeZone()" />
    }
  `,
})
export class SeatConflicts {
  readonly #api = inject(Api);
  /** Undefined while no day is given. */
  readonly asked = input.required<SeatAsked | undefined>();
  readonly timeZone = input.required<string>();
  readonly #found = resource({
    params: () => this.asked(),
    loader: ({ params: { groupId, person, startsOn } }) =>
      this.#api.post(`/groups/${groupId}/enrolments/conflicts`, { ...person, startsOn }),
  });
  protected readonly conflicts = computed(() => (this.#found.hasValue() ? this.#found.value().conflicts : []));
}
