import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ConsideredHoliday, GroupOfHoliday } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';

/** The effect of one holiday: each group that meets on the day, with a switch that has it meet all the same. */
@Component({
  selector: 'saath-holiday-effect',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-stack" [attr.aria-label]="holiday().branchName + ', ' + words.day(holiday().on)">
      <h3>
        {{ words.day(holiday().on) }} · {{ holiday().branchName }} <span>{{ holiday().name }}</span>
      </h3>
      <ul>
        @for (group of holiday().groups; track group.groupId) {
          <li>
            <span class="saath-grow">
              <strong [class.gone]="isGone(group)">{{ group.groupName }}</strong>
              @if (group.meetsAt; as at) {
                <span class="saath-muted name">{{ words.time(at, holiday().timeZone) }}</span>
              }
              @for (session of group.staying; track session.id) {
                <small>{{ t('groups.plan.because.' + session.because, { when: words.time(session.startsAt, holiday().timeZone) }) }}</small>
              }
            </span>
            @if (group.withdrawn.length > 0 || group.staying.length === 0) {
              <label>
                <input type="checkbox" [checked]="isKept()(group.groupId)" (change)="toggled.emit(group.groupId)" />
                {{ t('settings.holidays.keep') }}
                <span class="cdk-visually-hidden">: {{ group.groupName }}</span>
              </label>
            }
          </li>
        } @empty {
          <li class="saath-muted">{{ t('settings.holidays.nobody-meets') }}</li>
        }
      </ul>
    </section>
  `,
  styles: `
    h3 {
      padding: var(--saath-2) var(--saath-3);
      border-radius: var(--mat-sys-corner-medium);
      background: var(--saath-hope-soft);
      font: var(--mat-sys-title-small);
    }
    h3 span {
      display: block;
      font: var(--mat-sys-body-small);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--saath-1) var(--saath-3);
      min-height: var(--saath-control);
    }
    strong {
      font: var(--mat-sys-title-small);
    }
    .gone {
      text-decoration: line-through;
      color: var(--mat-sys-on-surface-variant);
    }
    .name {
      margin-inline-start: var(--saath-2);
    }
    small {
      display: block;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
    label {
      display: inline-flex;
      align-items: center;
      gap: var(--saath-2);
      min-height: var(--saath-control);
      font: var(--mat-sys-label-large);
      cursor: pointer;
    }
    input {
      width: 20px;
      height: 20px;
      accent-color: var(--mat-sys-primary);
    }
  `,
})
export class HolidayEffect {
  protected readonly words = inject(Words);
  readonly holiday = input.required<ConsideredHoliday>();
  readonly isKept = input.required<(groupId: string) => boolean>();
  /** The id of the group whose choice changes. */
  readonly toggled = output<string>();

  protected isGone({ groupId, staying, withdrawn }: GroupOfHoliday): boolean {
    return !this.isKept()(groupId) && (withdrawn.length > 0 || staying.length === 0);
  }
}
