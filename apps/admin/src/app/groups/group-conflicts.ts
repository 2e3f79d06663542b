import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { Api } from '../api/api.ts';
import type { ConsideredGroup } from '../api/shapes.ts';
import { ConflictList } from '../sessions/conflict-list.ts';

/** The conflicts of a group that is considered, once it has a room, staff or people. Without an answer nothing is said. */
@Component({
  selector: 'saath-group-conflicts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConflictList],
  template: `
    @if (conflicts().length > 0) {
      <saath-conflict-list [conflicts]="conflicts()" [timeZone]="timeZone()" />
    }
  `,
  styles: `
    :host:empty {
      display: none;
    }
  `,
})
export class GroupConflicts {
  readonly #api = inject(Api);
  /** Undefined while the form does not say enough. */
  readonly considered = input.required<ConsideredGroup | undefined>();
  readonly timeZone = input.required<string>();
  readonly #found = resource({
    params: () => {
      const considered = this.considered();
      return considered === undefined || !needsSomething(considered) ? undefined : considered;
    },
    loader: ({ params }) => this.#api.post('/schedules/conflicts', params),
  });
  protected readonly conflicts = computed(() => (this.#found.hasValue() ? this.#found.value().conflicts : []));
}

const needsSomething = ({ roomId, facilitatorIds = [], groupId }: ConsideredGroup): boolean =>
  roomId != null || facilitatorIds.length > 0 || groupId !== undefined;
