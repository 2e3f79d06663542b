import { HttpClient, httpResource } from '@angular/common/http';
import { computed, inject, Injectable, linkedSignal, resource, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormGroup } from '@angular/forms';
import { branchLimits } from '@saath/domain/branches';
import { firstValueFrom, map } from 'rxjs';
import { allOf } from '../../api/all-of.ts';
import { itemsOf } from '../../api/items-of.ts';
import { Api, apiRoot, queryOf } from '../../api/api.ts';
import type { Branch, ConsideredHoliday, HolidayDay, HolidaysPlan, NewHoliday, OfferedHoliday, Page } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { optionalText } from '../../ui/fields.ts';
import { fromAddress } from '../../ui/from-address.ts';
import { inPages } from '../../ui/in-pages.ts';
import { sending } from '../../ui/sending.ts';

/** A holiday of one branch, and whether it is chosen. */
export interface DayChoice {
  readonly on: string;
  readonly name: string;
  readonly dependsOnMoon: boolean;
  readonly isChosen: boolean;
  /** Whether the day is a holiday of every chosen branch already. */
  readonly isTaken: boolean;
}

/** As many groups are listed at once, so that the page stays quick. */
const mostGroups = 60;

const without = <Item>(all: ReadonlySet<Item>, item: Item): ReadonlySet<Item> => new Set([...all].filter((one) => one !== item));
const toggled = <Item>(all: ReadonlySet<Item>, item: Item): ReadonlySet<Item> =>
  all.has(item) ? without(all, item) : new Set([...all, item]);
const keyOf = (...parts: readonly string[]): string => parts.join(' ');

/** The days, branches and groups that are chosen for new holidays, and what the server says that they would do. */
@Injectable()
export class NewHolidaysStore {
  readonly #api = inject(Api);
  readonly #http = inject(HttpClient);
  readonly #words = inject(Words);
  /** The branch from which the page was opened. */
  readonly branch = fromAddress<string | undefined>(undefined);

  readonly branchPage = httpResource<Page<Branch>>(() => `${apiRoot}/branches?limit=200`);
  readonly #offered = httpResource<Page<OfferedHoliday>>(() => `${apiRoot}/holidays/offered?limit=200`);
  /** The days on which branches are closed already. */
  readonly #known = resource({ loader: () => this.#readKnown() });
  readonly dayPage = allOf([this.#offered, this.#known]);

  readonly branches = computed(() => itemsOf(this.branchPage));
  readonly #chosenBranches = linkedSignal<ReadonlySet<string>>(() => {
    const from = this.branch();
    return new Set(from === undefined ? [] : [from]);
  });
  readonly #ticked = signal<ReadonlySet<string>>(new Set());
  readonly #kept = signal<ReadonlySet<string>>(new Set());
  /** A day that the list does not offer. */
  readonly own = new FormGroup({ on: optionalText(), name: optionalText() });
  readonly #written = toSignal(this.own.valueChanges.pipe(map(() => (this.own.valid ? this.own.getRawValue() : undefined))));

  readonly #taken = computed(() => new Set(this.#known.hasValue() ? this.#known.value() : []));
  readonly source = computed(() => (this.#offered.hasValue() ? this.#offered.value().items[0]?.source : undefined));
  readonly days = computed((): readonly DayChoice[] => {
    const branches = [...this.#chosenBranches()];
    return itemsOf(this.#offered).map(({ on, name, dependsOnMoon }) => ({
      ...{ on, name: name[this.#words.language()], dependsOnMoon, isChosen: this.#ticked().has(on) },
      isTaken: branches.length > 0 && branches.every((id) => this.#taken().has(keyOf(id, on))),
    }));
  });

  /** The holidays to add: each chosen day at each chosen branch, where it is none yet. */
  readonly asked = computed((): readonly NewHoliday[] => {
    const { on, name } = this.#written() ?? { on: '', name: '' };
    const own = on === '' || name.trim() === '' ? [] : [{ on, name: name.trim() }];
    if (!this.#known.hasValue()) return [];
    const days = [
      ...this.days().filter(({ isChosen, isTaken }) => isChosen && !isTaken),
      ...own.filter((one) => !this.#ticked().has(one.on)),
    ];
    const branches = [...this.#chosenBranches()];
    return days.flatMap((day) => {
      const open = branches.filter((branchId) => !this.#taken().has(keyOf(branchId, day.on)));
      // The server says why a day of one's own cannot be added to any branch.
      return (open.length > 0 ? open : branches).map((branchId) => ({
        ...{ branchId, on: day.on, name: day.name, keepGroupIds: this.#keptOn(branchId, day.on) },
      }));
    });
  });
  readonly most = branchLimits.holidaysAtOnce;
  readonly isTooMany = computed(() => this.asked().length > this.most);
  readonly plan = resource({
    params: () => (this.asked().length === 0 || this.isTooMany() ? undefined : this.asked()),
    loader: ({ params }) => this.#api.post('/holidays/plan', { holidays: params }),
  });
  /** The last plan, which stays while the next one is loaded. */
  readonly shown = linkedSignal<HolidaysPlan | undefined, HolidaysPlan | undefined>({
    source: () => (this.plan.hasValue() ? this.plan.value() : undefined),
    computation: (plan, previous) => (this.asked().length === 0 || this.isTooMany() ? undefined : (plan ?? previous?.value)),
  });

  /** The holidays of the plan, as many at once as a page holds. */
  readonly effects = inPages(
    computed(() => this.shown()?.holidays ?? []),
    mostGroups,
    ({ groups }) => 1 + groups.length,
  );

  readonly #sending = sending();
  readonly busy = this.#sending.busy;
  readonly fault = this.#sending.fault;

  isBranchChosen(id: string): boolean {
    return this.#chosenBranches().has(id);
  }
  toggleBranch(id: string): void {
    this.#chosenBranches.update((chosen) => toggled(chosen, id));
  }
  chooseAllBranches(): void {
    this.#chosenBranches.set(new Set(this.branches().map(({ id }) => id)));
  }
  toggleDay(on: string): void {
    this.#ticked.update((ticked) => toggled(ticked, on));
  }
  isKept({ branchId, on }: Pick<ConsideredHoliday, 'branchId' | 'on'>, groupId: string): boolean {
    return this.#kept().has(keyOf(branchId, on, groupId));
  }
  toggleKept({ branchId, on }: Pick<ConsideredHoliday, 'branchId' | 'on'>, groupId: string): void {
    this.#kept.update((kept) => toggled(kept, keyOf(branchId, on, groupId)));
  }

  /** Adds the holidays that are asked for. Answers whether that was done. */
  async add(): Promise<boolean> {
    return this.asked().length > 0 && this.#sending.send(() => this.#api.post('/holidays', { holidays: this.asked() }));
  }

  /** Every closed branch and day from today on, as keys. */
  async #readKnown(): Promise<readonly string[]> {
    const found: HolidayDay[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const params = queryOf({ limit: 200, cursor });
      const page: Page<HolidayDay> = await firstValueFrom(this.#http.get<Page<HolidayDay>>(`${apiRoot}/holidays/days`, { params }));
      found.push(...page.items);
      cursor = page.nextCursor;
    }
    return found.flatMap(({ on, holidays }) => holidays.flatMap(({ branchIds }) => branchIds.map((id) => keyOf(id, on))));
  }

  #keptOn(branchId: string, on: string): string[] {
    const begin = `${keyOf(branchId, on)} `;
    return [...this.#kept()].filter((key) => key.startsWith(begin)).map((key) => key.slice(begin.length));
  }
}
