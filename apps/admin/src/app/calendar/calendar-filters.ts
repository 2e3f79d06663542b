import { httpResource } from '@angular/common/http';
import { computed, inject, linkedSignal, type Signal } from '@angular/core';
import { itemsOf } from '../api/items-of.ts';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Branch, Page, SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { fromAddress } from '../ui/from-address.ts';
import { Kinds } from '../ui/index.ts';
import { naturalOrder } from '../ui/natural-order.ts';
import type { FilterChoice } from './filter-menu.ts';
import { chosen } from './filters.ts';

/** The page that the filters come from: its inputs are the parameters of the address. */
export interface FilterInputs {
  readonly branch: Signal<string | undefined>;
  readonly kind: Signal<string | undefined>;
  readonly facilitator: Signal<string | undefined>;
  readonly changed: Signal<string | undefined>;
}

const namesOf = (choices: readonly FilterChoice[], values: readonly string[]): readonly string[] =>
  choices.filter(({ value }) => values.includes(value)).map(({ name }) => name);

/**
 * The filters of the calendar, which its address carries: ids of branches and of facilitators and codes of kinds, with commas, and whether
 * only sessions are shown that were cancelled or moved. Call it where a store is made.
 */
export function calendarFilters(sessions: () => readonly SessionItem[]) {
  const [session, words, known] = [inject(Session), inject(Words), inject(Kinds)];
  const [branch, kind, facilitator, changed] = [undefinedText(), undefinedText(), undefinedText(), undefinedText()];
  const [chosenBranches, chosenKinds] = [computed(() => chosen(branch())), computed(() => chosen(kind()))];
  const chosenFacilitators = computed(() => chosen(facilitator()));
  const isChanged = computed(() => changed() === 'true');
  const branchPage = httpResource<Page<Branch>>(() => `${apiRoot}/branches?limit=200`);
  const compare = computed(() => naturalOrder(words.language()));
  const branches = computed((): readonly FilterChoice[] => {
    const all = itemsOf(branchPage);
    return (session.membership()?.branches ?? all)
      .map(({ id, name }) => ({ value: id, name }))
      .toSorted((a, b) => compare()(a.name, b.name));
  });
  const kinds = computed((): readonly FilterChoice[] =>
    known.all().map(({ code, name, icon }) => ({ value: code, name: words.of(name), language: words.languageOf(name), icon })),
  );
  const facilitators = facilitatorsSeen(sessions, compare);
  return {
    ...{ branch, kind, facilitator, changed, chosenBranches, chosenKinds, chosenFacilitators, isChanged, branches, kinds, facilitators },
    /** The query of the list of sessions. */
    query: computed(() => ({
      branchId: chosenBranches(),
      kind: chosenKinds(),
      facilitatorId: chosenFacilitators(),
      changed: isChanged() ? true : undefined,
    })),
    /** The query of conflicts: those of one branch cost less than those of the centre, and they are not asked for several. */
    side: computed(() => (chosenBranches().length === 1 ? { branchId: chosenBranches()[0] ?? '' } : {})),
    isFiltered: computed(() => chosenBranches().length + chosenKinds().length + chosenFacilitators().length > 0 || isChanged()),
    names: computed(() =>
      [
        ...namesOf(branches(), chosenBranches()),
        ...namesOf(kinds(), chosenKinds()),
        ...namesOf(facilitators(), chosenFacilitators()),
        ...(isChanged() ? [words.say('calendar.changed')] : []),
      ].join(', '),
    ),
    connect(page: FilterInputs): void {
      branch.connect(page.branch);
      kind.connect(page.kind);
      facilitator.connect(page.facilitator);
      changed.connect(page.changed);
    },
  };
}
export type CalendarFilters = ReturnType<typeof calendarFilters>;

const undefinedText = () => fromAddress<string | undefined>(undefined);

/** Nobody disappears from the choices because of a choice: people once seen stay while the calendar is open. */
function facilitatorsSeen(sessions: () => readonly SessionItem[], compare: Signal<(a: string, b: string) => number>) {
  const seen = linkedSignal<readonly SessionItem[], ReadonlyMap<string, string>>({
    source: sessions,
    computation: (found, previous) =>
      new Map([
        ...(previous?.value ?? []),
        ...found.flatMap((one) => one.facilitators.map(({ staffId, name }) => [staffId, name] as const)),
      ]),
  });
  return computed((): readonly FilterChoice[] =>
    [...seen()].map(([value, name]) => ({ value, name })).toSorted((a, b) => compare()(a.name, b.name)),
  );
}
