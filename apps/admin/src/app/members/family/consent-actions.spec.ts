import { TestBed } from '@angular/core/testing';
import { HttpTestingController } from '@angular/common/http/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { consoleSetting } from '../../../testing/console-setting.ts';
import { PreparedPrompt } from '../../../testing/prepared-prompt.ts';
import type { Allowance } from '../../api/shapes.ts';
import { Prompt } from '../../ui/index.ts';
import { ConsentActions } from './consent-actions.ts';

const allowance: Allowance = { purpose: 'celebrate', relativeId: null, means: [], by: [], until: null };
let prompt: PreparedPrompt;
beforeEach(() => {
  prompt = new PreparedPrompt();
  TestBed.configureTestingModule(consoleSetting([{ provide: Prompt, useValue: prompt }]));
});
const allow = (purpose: Allowance['purpose'], channel?: string) => {
  prompt.answers = channel === undefined ? {} : { channel };
  const line = { allowance: { ...allowance, purpose }, relative: null, consent: null, words: null };
  void TestBed.inject(ConsentActions).allow({ id: 'm1', language: 'en' }, line);
  return TestBed.inject(HttpTestingController).expectOne('/api/v1/members/m1/consents').request.body as object;
};

describe('the ways in which somebody wants to celebrate', () => {
  it('are asked with the one before fewest people first', () => {
    expect(allow('celebrate')).toMatchObject({ purpose: 'celebrate', channel: 'private' });
    const field = prompt.asked[0]!.fields.find(({ name }) => name === 'channel')!;
    expect(field.options!.map(({ value }) => value)).toEqual(['circle', 'private', 'card', 'any-way']);
  });

  it.each(['circle', 'card'])('may be %s', (channel) => expect(allow('celebrate', channel)).toMatchObject({ channel }));

  it('may be all of them', () => expect(allow('celebrate', 'any-way')).not.toHaveProperty('channel'));

  it('are not those of messages', () => {
    expect(allow('messages')).not.toHaveProperty('channel');
    const field = prompt.asked[0]!.fields.find(({ name }) => name === 'channel')!;
    expect(field.options!.map(({ value }) => value)).toEqual(['every', 'email', 'sms', 'whatsapp']);
  });
});
