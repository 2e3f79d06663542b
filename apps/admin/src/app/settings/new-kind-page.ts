import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FormGroup } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../i18n/words.ts';
import { ResourceStates, Skeleton } from '../ui/index.ts';
import { saving } from '../ui/saving.ts';
import { KindsStore, type OwnKindGiven } from './kinds-store.ts';
import { OwnKindForm } from './own-kind-form.ts';
import { Said } from '../ui/said.ts';
import { UnknownPage } from '../ui/unknown-page.ts';

/** Makes a kind of the centre from another. */
@Component({
  selector: 'saath-new-kind-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Said, OwnKindForm, ResourceStates, RouterLink, Skeleton, TranslocoDirective, UnknownPage],
  providers: [KindsStore],
  template: `
    <div *transloco="let t" class="saath-page">
      <p class="saath-small">
        <a class="saath-back" [routerLink]="['/settings/programme-kinds', code()]"
          ><saath-said [of]="name() || t('settings.kinds.title')"
        /></a>
      </p>
      <saath-resource-states [of]="store.loaded" [empty]="base() === undefined">
        <saath-skeleton slot="loading" shape="blocks" [lines]="4" />
        <saath-unknown-page slot="empty" />
        <ng-template #filled>
          @if (base(); as from) {
            <header>
              <h1>{{ t('settings.kinds.own.title') }}</h1>
              <p class="saath-muted"><saath-said [of]="t('settings.kinds.own.intro', { name: name() })" /></p>
            </header>
            <saath-own-kind-form [base]="from" [busy]="saving.busy()" [fault]="saving.fault()" (wanted)="make($event.form, $event.given)" />
          }
        </ng-template>
      </saath-resource-states>
    </div>
  `,
})
export class NewKindPage {
  readonly code = input.required<string>();
  protected readonly store = inject(KindsStore);
  protected readonly saving = saving();
  readonly #words = inject(Words);
  readonly #router = inject(Router);
  protected readonly base = computed(() => this.store.baseOf(this.code()));
  protected readonly name = computed(() => this.#words.inside(this.base()?.name));

  protected async make(form: FormGroup, given: OwnKindGiven): Promise<void> {
    const from = this.base()?.code ?? '';
    let made = '';
    const act = async () => {
      made = await this.store.make(from, given);
    };
    if (await this.saving.save(form, act, ['settings.kinds.own.made'])) await this.#router.navigate(['/settings/programme-kinds', made]);
  }
}
