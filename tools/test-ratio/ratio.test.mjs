import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf, ratioOf } from './ratio.mjs';

const spec = (lines, path = 'groups/seats.int.spec.ts') => ({ path, lines });
const code = (lines, path = 'groups/seats.ts') => ({ path, lines });

describe('the lines of a project', () => {
  for (const { path, then } of [
    { path: 'groups/seats.ts', then: { specs: 0, code: 10 } },
    { path: 'groups/seats.spec.ts', then: { specs: 10, code: 0 } },
    { path: 'isolation/reach.int.spec.ts', then: { specs: 10, code: 0 } },
    { path: 'isolation/own-path.ts', then: { specs: 0, code: 0 } },
    { path: 'testing/desk.ts', then: { specs: 0, code: 0 } },
    { path: 'http/generated/shapes.ts', then: { specs: 0, code: 0 } },
    { path: 'demo/load-demo.ts', then: { specs: 0, code: 0 } },
    { path: 'dev/mailbox.controller.ts', then: { specs: 0, code: 0 } },
    { path: 'development/plan.ts', then: { specs: 0, code: 10 } },
    { path: 'groups/page.html', then: { specs: 0, code: 0 } },
  ])
    it(`of ${path} count as ${JSON.stringify(then)}`, () => assert.deepEqual(linesOf([{ path, lines: 10 }]), then));
});

describe('the specs of a project', () => {
  for (const { project, specs, then } of [
    { project: 'libs/domain', specs: 120, then: true },
    { project: 'libs/domain', specs: 119, then: false },
    { project: 'apps/api', specs: 80, then: true },
    { project: 'apps/api', specs: 79, then: false },
    { project: 'libs/notifications', specs: 70, then: true },
    { project: 'libs/notifications', specs: 69, then: false },
    { project: 'apps/admin', specs: 70, then: true },
    { project: 'apps/admin', specs: 69, then: false },
  ])
    it(`with ${specs} lines for 100 of ${project} are enough: ${then}`, () =>
      assert.equal(ratioOf(project, [spec(specs), code(100)]).isEnough, then));

  it('say how many lines are missing, and only when some are', () => {
    assert.match(ratioOf('apps/api', [spec(60), code(100)]).line, /0\.60 of 0\.8, 20 LINES TOO FEW$/);
    assert.match(ratioOf('apps/api', [spec(90), code(100)]).line, /0\.90 of 0\.8$/);
  });
});
