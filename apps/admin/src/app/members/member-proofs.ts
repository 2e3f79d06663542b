import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { itemsOf } from '../api/items-of.ts';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Member, Page, Proof } from '../api/shapes.ts';
import { durationIn } from '../i18n/duration.ts';
import { Words } from '../i18n/words.ts';
import { dayIn } from '../ui/zoned-time.ts';
import { ProofActions } from './proof-actions.ts';
import { RecordCard } from './record-card.ts';
import { WithdrawButton } from './withdraw-button.ts';

/** The proofs of attendance that a member asked for, the latest first: each as a PDF, until it is withdrawn. */
@Component({
  selector: 'saath-member-proofs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, RecordCard, TranslocoDirective, WithdrawButton],
  template: `
    <saath-record-card
      *transloco="let t"
      name="proofs"
      [heading]="t('members.proofs.title')"
      [of]="loaded"
      [isEmpty]="proofs().length === 0"
      [none]="t('members.proofs.none')"
    >
      @if (session.may('proofs:write')) {
        <button type="button" matButton (click)="reloadAfter(actions.issue(member()))">{{ t('members.proofs.issue') }}</button>
      }
      <ng-template #filled>
        <ul class="saath-list">
          @for (proof of proofs(); track proof.id) {
            <li class="saath-row">
              <span class="saath-grow">
                <strong>{{ proof.what }}</strong>
                <span class="more">{{ t('members.proofs.dates', { count: proof.dates, duration: proof.duration }) }}</span>
                @if (proof.withdrawnOn; as day) {
                  <span class="more">{{ t('members.withdrawn', { day }) }}</span>
                } @else {
                  <span class="more">{{ t('members.proofs.issued', { day: proof.issuedOn, code: proof.code }) }}</span>
                }
              </span>
              @if (proof.withdrawnOn === null) {
                <a
                  matButton
                  target="_blank"
                  rel="noopener"
                  [href]="proof.paper"
                  [attr.aria-label]="t('members.proofs.paper', { what: proof.what })"
                >
                  PDF
                </a>
                @if (session.may('proofs:write')) {
                  <saath-withdraw-button [of]="proof.what" (withdrawn)="reloadAfter(actions.withdraw(member(), proof, proof.what))" />
                }
              }
            </li>
          }
        </ul>
      </ng-template>
    </saath-record-card>
  `,
  styles: `
    li {
      padding-block: var(--saath-2);
    }
    .more {
      display: block;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class MemberProofs {
  readonly #words = inject(Words);
  protected readonly actions = inject(ProofActions);
  protected readonly session = inject(Session);
  readonly member = input.required<Pick<Member, 'id' | 'displayName' | 'language'>>();
  readonly #path = computed(() => `${apiRoot}/members/${encodeURIComponent(this.member().id)}/proofs`);
  protected readonly loaded = httpResource<Page<Proof>>(() => this.#path());
  protected readonly proofs = computed(() => itemsOf(this.loaded).map((proof) => this.#shown(proof)));

  #shown({ id, code, startsOn, endsOn, dates, minutes, issuedAt, withdrawnAt }: Proof) {
    const days = [...new Set([startsOn, endsOn])].map((day) => this.#words.day(day, 'year'));
    return {
      ...{ id, code, dates },
      what: days.join(' – '),
      duration: durationIn(this.#words.language(), minutes),
      issuedOn: this.#day(issuedAt),
      withdrawnOn: withdrawnAt === null ? null : this.#day(withdrawnAt),
      paper: `${this.#path()}/${id}/paper.pdf`,
    };
  }
  #day(instant: string): string {
    return this.#words.day(dayIn(instant, this.session.timeZone()), 'year');
  }
  protected async reloadAfter(act: Promise<boolean>): Promise<void> {
    if (await act) this.loaded.reload();
  }
}
