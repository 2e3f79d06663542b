import { ChangeDetectionStrategy, Component, inject, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { builtInKinds } from '@saath/domain/programme-kinds';
import { Api } from '../api/api.ts';
import type { Group, Member, MemberItem } from '../api/shapes.ts';
import { todayIn } from '../ui/zoned-time.ts';
import { ProblemNote } from '../ui/index.ts';

/** Finds a person and gives them a seat from today; in groups for families, a relative of the person. */
@Component({
  selector: 'saath-add-person-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, MatFormField, MatInput, MatLabel, ProblemNote, TranslocoDirective],
  template: `
    <form *transloco="let t" (submit)="search($event, box.value)">
      <h2 id="add-title">{{ t('groups.add-title') }}</h2>
      @if (forFamilies) {
        <p>{{ t('groups.add-whose') }}</p>
      }
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ t('groups.add-search') }}</mat-label>
        <input matInput #box type="search" autocomplete="off" [maxLength]="120" (input)="search($event, box.value)" />
      </mat-form-field>
      @if (fault() ?? found.error(); as thrown) {
        <saath-problem [fault]="thrown" [retryable]="false" />
      }
      @if (relatives(); as family) {
        <ul class="saath-list" aria-live="polite">
          @for (one of family; track one.id) {
            <li class="saath-row">
              <span class="saath-grow"
                ><strong class="name" translate="no">{{ one.displayName }}</strong> {{ one.relation }}</span
              >
              <button type="button" matButton="tonal" [disabled]="busy()" (click)="enrol({ relativeId: one.id })">
                {{ t('common.add') }}
              </button>
            </li>
          } @empty {
            <li>{{ t('groups.add-no-family') }}</li>
          }
        </ul>
      } @else if (found.hasValue()) {
        <ul class="saath-list" aria-live="polite">
          @for (one of found.value().items; track one.id) {
            <li class="saath-row">
              <span class="saath-grow"
                ><strong class="name" translate="no">{{ one.displayName }}</strong> {{ one.code }} · {{ one.branchName }}</span
              >
              <button
                type="button"
                matButton="tonal"
                [disabled]="busy()"
                [attr.aria-label]="t('groups.add-of', { name: one.displayName })"
                (click)="choose(one)"
              >
                {{ t('common.add') }}
              </button>
            </li>
          } @empty {
            <li>{{ t('groups.add-none') }}</li>
          }
        </ul>
      }
      <button type="button" matButton (click)="dialog.close(false)">{{ t('common.close') }}</button>
    </form>
  `,
  styles: `
    form {
      display: flex;
      flex-direction: column;
      gap: var(--saath-4);
      padding: var(--saath-6);
    }
    h2 {
      font: var(--mat-sys-headline-small);
    }
    /* The way out stays in sight, however many are found. */
    ul {
      max-height: 50dvh;
      overflow-y: auto;
    }
    li {
      padding: var(--saath-1);
    }
  `,
})
export class AddPersonDialog {
  readonly #api = inject(Api);
  readonly #group = inject<Group>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<AddPersonDialog, boolean>>(MatDialogRef);
  protected readonly forFamilies = builtInKinds.find(({ code }) => code === this.#group.kind)?.audience.includes('relatives') ?? false;
  protected readonly text = signal('');
  protected readonly relatives = signal<Member['relatives'] | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly fault = signal<unknown>(undefined);
  protected readonly found = resource({
    params: () => (this.text() === '' ? undefined : this.text()),
    loader: ({ params }) => this.#api.post('/members/search', { text: params }),
  });

  protected search(event: Event, text: string): void {
    if (event.type === 'submit') event.preventDefault();
    this.relatives.set(undefined);
    this.text.set(text.trim());
  }
  protected choose({ id }: MemberItem): Promise<void> {
    return this.forFamilies
      ? this.#try(async () => this.relatives.set((await this.#api.get(`/members/${id}`)).relatives))
      : this.enrol({ memberId: id });
  }
  protected enrol(person: { readonly memberId: string } | { readonly relativeId: string }): Promise<void> {
    const startsOn = todayIn(this.#group.schedule.timeZone);
    return this.#try(async () => {
      await this.#api.post(`/groups/${this.#group.id}/enrolments`, { ...person, startsOn });
      this.dialog.close(true);
    });
  }
  async #try(act: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      await act();
    } catch (fault) {
      this.fault.set(fault);
    } finally {
      this.busy.set(false);
    }
  }
}
