import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import channel from './channel/index.mjs';
import { insertBefore } from './insert-before.mjs';
import migration from './migration/index.mjs';
import { namesOf } from './slice/names-of.mjs';

describe('the name of a slice', () => {
  it('says what one is called', () => assert.equal(namesOf({ name: 'care-plans' }).Single, 'CarePlan'));
  it('says it differently when it is told to', () => assert.equal(namesOf({ name: 'diaries', one: 'diary' }).aSingle, 'a diary'));
  it('is that of one as well without a last s', () => {
    const { one, many, aSingle } = namesOf({ name: 'demo-slice' });
    assert.deepEqual({ one, many, aSingle }, { one: 'demo-slice', many: 'demo slices', aSingle: 'a demo slice' });
  });
  it('is that of all as well when it is given for one', () =>
    assert.equal(namesOf({ name: 'equipment', one: 'equipment' }).many, 'equipment'));
});

describe('an entry in a list', () => {
  const treeOf = (text) => ({
    text,
    read: () => text,
    write(_file, written) {
      this.text = written;
    },
  });
  it('is written before its place', () => {
    const tree = treeOf('a\nc\n');
    insertBefore(tree, 'list', 'c', 'b\n');
    assert.equal(tree.text, 'a\nb\nc\n');
  });
  for (const [what, text] of [
    ['not there', 'a\n'],
    ['there twice', 'c\nc\n'],
  ])
    it(`is refused when its place is ${what}`, () => assert.throws(() => insertBefore(treeOf(text), 'list', 'c', 'b\n'), /list has/));
});

describe('a channel', () => {
  const tree = { read: () => "export const channelCodes = ['email', 'sms'] as const;", exists: () => true };
  it('is refused when the library has no such code', () => assert.rejects(channel(tree, { name: 'pager' }), /There are: email, sms/));
  it('is refused when it has an adapter', () => assert.rejects(channel(tree, { name: 'sms' }), /has an adapter/));
});

describe('a generated migration', () => {
  it('has the number after the last one', () => {
    const written = [];
    const tree = { children: () => ['0001-foundation.sql', '0012-event-followers.sql'], write: (...file) => written.push(file) };
    migration(tree, { name: 'lockers-have-keys' });
    assert.deepEqual(written, [['apps/api/src/database/migrations/0013-lockers-have-keys.sql', '-- Lockers have keys.\n']]);
  });
});
