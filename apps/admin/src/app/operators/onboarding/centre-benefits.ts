import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../../ui/icon.ts';
import { Kinds } from '../../ui/kinds.ts';
import { Ring } from '../../ui/ring.ts';
import { OnboardingDraft } from './onboarding-draft.ts';

const benefits = [
  { name: 'forms', icon: 'edit_note' },
  { name: 'reminders', icon: 'notifications_active' },
  { name: 'privacy', icon: 'shield_person' },
  { name: 'care', icon: 'volunteer_activism' },
] as const;

/** Beside the questions: the number of chosen kinds, and what the centre gets. */
@Component({
  selector: 'saath-centre-benefits',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Ring, TranslocoDirective],
  template: `
    <aside *transloco="let t" class="saath-card">
      <div class="chosen">
        <saath-ring [seats]="most()" [taken]="chosen()" [size]="72">{{ chosen() }}</saath-ring>
        <div>
          <p class="count">{{ t('platform.onboarding.kinds.count', { count: chosen(), of: most() }) }}</p>
          <p class="saath-small saath-muted">{{ t('platform.onboarding.kinds.most') }}</p>
        </div>
      </div>
      <h3>{{ t('platform.onboarding.gets.title', { name: draft.name() }) }}</h3>
      <ul>
        @for (benefit of benefits; track benefit.name) {
          <li><saath-icon class="saath-muted" [name]="benefit.icon" /> {{ t('platform.onboarding.gets.' + benefit.name) }}</li>
        }
      </ul>
    </aside>
  `,
  styles: `
    aside,
    ul {
      display: flex;
      flex-direction: column;
      gap: var(--saath-3);
    }
    .chosen {
      display: flex;
      align-items: center;
      gap: var(--saath-3);
      padding-bottom: var(--saath-3);
      border-bottom: var(--saath-hairline);
    }
    .count {
      font: var(--mat-sys-title-medium);
    }
    li {
      display: flex;
      gap: var(--saath-2);
    }
  `,
})
export class CentreBenefits {
  protected readonly draft = inject(OnboardingDraft);
  protected readonly benefits = benefits;
  readonly #kinds = inject(Kinds);
  protected readonly most = computed(() => this.#kinds.all().length);
  protected readonly chosen = computed(() => this.draft.value().kinds?.length ?? 0);
}
