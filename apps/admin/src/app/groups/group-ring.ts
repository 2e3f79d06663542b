import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GroupItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Ring } from '../ui/index.ts';
import { isOverfull, type Seated } from './overfull-words.ts';

/** The ring of a group with its numbers, and the same in a sentence for screen readers. A group without a limit has one reserved seat. */
@Component({
  selector: 'saath-group-ring',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Ring, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <saath-ring [seats]="places()" [taken]="group().enrolled" [reserved]="group().seats === null ? 1 : group().reserved" [size]="size()">
        <span aria-hidden="true">{{ group().enrolled }}</span>
        @if (group().seats !== null && size() > 80) {
          <span class="of" aria-hidden="true">{{ t(isOver() ? 'groups.for' : 'groups.of', { seats: group().seats }) }}</span>
        }
      </saath-ring>
      <span class="cdk-visually-hidden">{{ sentence() }}</span>
    </ng-container>
  `,
  styles: `
    .of {
      display: block;
      font: var(--mat-sys-body-small);
    }
  `,
})
export class GroupRing {
  readonly #words = inject(Words);
  readonly group = input.required<Seated & Pick<GroupItem, 'reserved'>>();
  /** Pixels. */
  readonly size = input(56);
  protected readonly places = computed(() => this.group().seats ?? Math.max(8, this.group().enrolled + 1));
  /** More people than seats, by a decision of staff or as a sheet brought them. */
  protected readonly isOver = computed(() => isOverfull(this.group()));
  protected readonly sentence = computed(() => {
    const { enrolled, seats, reserved } = this.group();
    const kept = reserved > 0 ? ` ${this.#words.count('groups.waiting.kept', reserved)}` : '';
    const taken =
      seats === null
        ? this.#words.count('groups.people', enrolled)
        : this.#words.say(this.isOver() ? 'groups.over' : 'groups.seats', { taken: enrolled, seats });
    return `${taken}${kept}`;
  });
}
