import { inject, resource, type ResourceRef, type Signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { debounce, of, timer } from 'rxjs';
import { Api, type AnswerOf, type BodyOf, type PathOf } from '../../api/api.ts';

/** Milliseconds without typing before the plan follows the fields. */
const pause = 300;

type PlanPath = Extract<PathOf<'post'>, `${string}/plan`>;

/** The plan of a change that is considered, asked for anew when its fields rest; none while they do not say enough. */
export function considered<Path extends PlanPath>(
  path: Path,
  body: Signal<BodyOf<'post', Path> | undefined>,
): ResourceRef<AnswerOf<'post', Path> | undefined> {
  const api = inject(Api);
  let isFirst = true;
  // What a dialog opens with is asked for at once.
  const rest = () => {
    const wait = isFirst ? of(0) : timer(pause);
    isFirst = false;
    return wait;
  };
  const rested = toSignal(toObservable(body).pipe(debounce(rest)));
  return resource({
    params: () => (body() === undefined ? undefined : rested()),
    loader: ({ params }): Promise<AnswerOf<'post', Path>> => api.post(path, params),
  });
}
