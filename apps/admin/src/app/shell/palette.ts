import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, resource, signal } from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { GroupItem, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Icon } from '../ui/icon.ts';
import { kindFace } from '../ui/kinds.ts';
import { beginnings, places } from './places.ts';

/** Fewer letters would find half the centre. */
const fewestLetters = 2;
/** Milliseconds of quiet before people are searched for. */
const pause = 250;
const mostPeople = 8;

/** Search and go: pages and groups by name, what can be begun, people by chosen name, code or phone. What is typed never becomes part of an address. */
@Component({
  selector: 'saath-palette',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoDirective],
  templateUrl: './palette.html',
  styleUrl: './palette.css',
  host: { '(keydown)': 'press($event)' },
})
export class Palette {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #dialog = inject<MatDialogRef<Palette>>(MatDialogRef);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly text = signal('');
  readonly #marked = signal(0);
  readonly #people = resource({
    params: () => {
      const text = this.text().trim();
      return text.length >= fewestLetters && this.session.may('members:read') ? text : undefined;
    },
    loader: async ({ params: text, abortSignal }) => {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (abortSignal.aborted) return [];
      return (await this.#api.post('/members/search', { text })).items.slice(0, mostPeople);
    },
  });
  readonly #groups = httpResource<Page<GroupItem>>(() => (this.session.may('groups:read') ? `${apiRoot}/groups?limit=200` : undefined));
  protected readonly groups = computed(() => {
    const text = this.text().trim().toLocaleLowerCase();
    if (text.length < fewestLetters || !this.#groups.hasValue()) return [];
    const fitting = this.#groups.value().items.filter(({ name }) => name.toLocaleLowerCase().includes(text));
    return fitting.slice(0, mostPeople).map(({ id, name, kind, branchName }) => ({
      path: `/groups/${id}`,
      icon: kindFace(kind).icon,
      name,
      code: branchName,
      person: false,
    }));
  });
  protected readonly pages = computed(() => {
    const text = this.text().trim().toLocaleLowerCase();
    const mine = [...places, ...beginnings].filter(({ permission }) => this.session.may(permission));
    return mine
      .map(({ path, icon, label }) => ({ path, icon, name: this.words.say(label), code: '', person: false }))
      .filter(({ name }) => name.toLocaleLowerCase().includes(text));
  });
  protected readonly people = computed(() => {
    const found = this.#people.hasValue() ? this.#people.value() : [];
    return found.map(({ id, displayName, code }) => ({
      path: `/members/${id}`,
      icon: 'person_search',
      name: displayName,
      code,
      person: true,
    }));
  });
  protected readonly found = computed(() => [...this.people(), ...this.groups(), ...this.pages()]);
  protected readonly marked = computed(() => Math.min(this.#marked(), Math.max(0, this.found().length - 1)));

  protected write(text: string): void {
    this.text.set(text);
    this.#marked.set(0);
  }
  protected press(event: KeyboardEvent): void {
    const count = this.found().length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && count > 0) this.#marked.set((this.marked() + step + count) % count);
    else if (event.key === 'Enter') void this.go(this.found()[this.marked()]?.path);
    else return;
    event.preventDefault();
  }
  protected async go(path: string | undefined): Promise<void> {
    if (path === undefined) return;
    this.#dialog.close();
    await this.#router.navigateByUrl(path);
  }
}
