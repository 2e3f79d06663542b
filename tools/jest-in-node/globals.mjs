// What specs import as `@jest/globals`. Modules outlive a spec file and circus starts anew with each, so that everything here looks up the
// spec file that runs now.
import { scene } from './scene.mjs';

const current = (name) =>
  new Proxy(() => undefined, {
    apply: (_, self, given) => scene.globals[name].apply(self, given),
    get: (_, key) => scene.globals[name][key],
  });

export const afterAll = current('afterAll');
export const afterEach = current('afterEach');
export const beforeAll = current('beforeAll');
export const beforeEach = current('beforeEach');
export const describe = current('describe');
export const expect = current('expect');
export const it = current('it');
export const test = current('test');

const mocker = () => scene.environment.moduleMocker;
const timers = () => scene.environment.fakeTimersModern;

/** The part of Jest's own object that needs no module registry: nothing is mocked here but functions and time. */
export const jest = {
  fn: (...given) => mocker().fn(...given),
  spyOn: (...given) => mocker().spyOn(...given),
  isMockFunction: (value) => mocker().isMockFunction(value),
  restoreAllMocks: () => mocker().restoreAllMocks(),
  useFakeTimers: (options) => timers().useFakeTimers(options),
  useRealTimers: () => timers().useRealTimers(),
  setSystemTime: (now) => timers().setSystemTime(now),
  advanceTimersByTime: (milliseconds) => timers().advanceTimersByTime(milliseconds),
  advanceTimersByTimeAsync: (milliseconds) => timers().advanceTimersByTimeAsync(milliseconds),
};
