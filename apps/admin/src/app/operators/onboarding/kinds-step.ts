import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Kinds } from '../../ui/index.ts';
import { KindSwitch } from '../../ui/kind-switch.ts';
import { OnboardingDraft } from './onboarding-draft.ts';

/** The third question: the kinds of programme. All are on at first; most centres turn a few off. */
@Component({
  selector: 'saath-kinds-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [KindSwitch, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <h2 tabindex="-1">{{ t('platform.onboarding.kinds.title', { name: draft.name() }) }}</h2>
      <p>{{ t('platform.onboarding.kinds.text') }}</p>
      <ul>
        @for (kind of kinds(); track kind.code) {
          <li>
            <saath-kind-switch
              [icon]="kind.icon"
              [colour]="kind.colour"
              [code]="kind.code"
              [name]="kind.name"
              [description]="kind.description"
              [on]="chosen().includes(kind.code)"
              (switched)="choose(kind.code, $event)"
            />
          </li>
        }
      </ul>
      @if (chosen().length === 0) {
        <p role="alert" class="missing">{{ t('platform.onboarding.kinds.need') }}</p>
      }
    </ng-container>
  `,
  styleUrl: './step.css',
  styles: `
    ul {
      display: grid;
      gap: var(--saath-3);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    }
    .missing {
      color: var(--mat-sys-error);
    }
  `,
})
export class KindsStep {
  protected readonly draft = inject(OnboardingDraft);
  protected readonly kinds = inject(Kinds).all;
  protected readonly chosen = computed(() => this.draft.value().kinds ?? []);

  protected choose(code: string, on: boolean): void {
    const others = this.chosen().filter((one) => one !== code);
    const { kinds } = this.draft.form.controls;
    kinds.setValue(on ? [...others, code] : others);
    kinds.markAsDirty();
  }
}
