import { jest } from '@jest/globals';
import type { Type } from '@angular/core';
import type { Me } from '../app/api/shapes.ts';
import { Prompt } from '../app/ui/index.ts';
import { Notice } from '../app/ui/notice.ts';
import { PreparedPrompt } from './prepared-prompt.ts';
import { openStore } from './store.ts';

/** Makes what offers actions: its questions are answered by the test, and what it says is recorded. */
export async function openActions<Actions>(type: Type<Actions>, me?: Me) {
  const prompt = new PreparedPrompt();
  const notice = { say: jest.fn<(key: string, facts: object) => void>(), refused: jest.fn<(fault: unknown) => void>() };
  const providers = [
    { provide: Prompt, useValue: prompt },
    { provide: Notice, useValue: notice },
  ];
  return { ...(await openStore(type, { providers, ...(me === undefined ? {} : { me }) })), prompt, notice };
}
