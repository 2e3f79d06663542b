import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { Member } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { MemberActions } from './member-actions.ts';
import { SobrietyEpisodes } from './sobriety-episodes.ts';
import { milestoneBadge, milestoneWords } from '../ui/milestone-words.ts';

/** Milestones of recovery: reached ones in marigold, upcoming ones as free seats, each with its date. */
@Component({
  selector: 'saath-member-milestones',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, SobrietyEpisodes, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="milestones">
      <h2 id="milestones">{{ t('members.milestones') }}</h2>
      @if (member().sobriety; as sobriety) {
        <p>
          <strong>{{ words.count('members.days', sobriety.days) }}</strong>
          <span class="saath-small saath-muted"> {{ t('members.sober', { day: words.day(sobriety.startedOn, 'year') }) }}</span>
        </p>
      } @else {
        <p class="saath-muted">{{ t('members.no-milestones') }}</p>
      }
      @if (member().sobriety !== null && session.may('members:write')) {
        <button type="button" matButton (click)="record()">{{ t('members.return') }}</button>
      }
      <ol>
        @for (milestone of member().milestones; track milestone.days) {
          <li [class.reached]="milestone.reached">
            <span class="cdk-visually-hidden">
              {{ name(milestone) }}, {{ t(milestone.reached ? 'members.reached' : 'members.to-come') }}
            </span>
            <span class="seat" aria-hidden="true">{{ badge(milestone) }}</span>
            <span class="saath-small saath-muted">{{ words.day(milestone.on, 'short') }}</span>
          </li>
        }
      </ol>
      <saath-sobriety-episodes [member]="member()" (changed)="changed.emit()" />
    </section>
  `,
  styles: `
    ol {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(4rem, 1fr));
      gap: var(--saath-3) var(--saath-2);
    }
    li {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: var(--saath-1);
      text-align: center;
    }
    .seat {
      display: grid;
      place-items: center;
      width: 48px;
      height: 48px;
      border: 2px dashed var(--mat-sys-outline);
      border-radius: var(--mat-sys-corner-full);
      font: var(--mat-sys-label-medium);
    }
    .reached .seat {
      border: 0;
      background: var(--saath-hope);
      color: light-dark(var(--mat-sys-on-tertiary-container), var(--mat-sys-on-tertiary));
    }
  `,
})
export class MemberMilestones {
  protected readonly words = inject(Words);
  readonly #actions = inject(MemberActions);
  protected readonly session = inject(Session);
  readonly member = input.required<Pick<Member, 'id' | 'sobriety' | 'milestones'>>();
  readonly changed = output();

  protected async record(): Promise<void> {
    if (await this.#actions.recordReturn(this.member())) this.changed.emit();
  }

  protected name(milestone: Member['milestones'][number]): string {
    return milestoneWords(this.words, milestone);
  }
  protected badge(milestone: Member['milestones'][number]): string {
    return milestoneBadge(this.words, milestone);
  }
}
