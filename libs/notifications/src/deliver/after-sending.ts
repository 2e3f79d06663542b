import type { Guarantee, SendOutcome } from '../channels/channel.ts';

/**
 * The next step of the ledger after an attempt. `settle`: the provider has it. `retry`: later, the same way. `give-up`: trying again is of
 * no use. `ask-staff`: it may have arrived, so a person decides.
 */
export type Next = 'settle' | 'retry' | 'give-up' | 'ask-staff';

/** The step after an attempt. `triesLeft` comes from the domain: tries remain and the meeting has not begun. */
export function afterSending(outcome: SendOutcome, { triesLeft }: { readonly triesLeft: boolean }): Next {
  switch (outcome.outcome) {
    case 'accepted':
      return 'settle';
    case 'unknown':
      return 'ask-staff';
    case 'rejected':
      return outcome.because === 'never' || !triesLeft ? 'give-up' : 'retry';
  }
}

/** The way to recover a row found in `sending` after a crash. Only a provider that drops duplicates is simply called again. */
export type Recovery = 'send-again' | 'look-up' | 'ask-staff';
const recoveries: Readonly<Record<Guarantee, Recovery>> = { idempotent: 'send-again', lookup: 'look-up', neither: 'ask-staff' };
export const afterCrash = (guarantee: Guarantee): Recovery => recoveries[guarantee];
