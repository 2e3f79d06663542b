import { sealContent } from '../proofs/proof-content.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { Insert } from './insert.ts';

type Ids = Readonly<Record<'proof' | 'member' | 'staff', string>>;

/** A paper about the member, with words of the centre. */
export const insertProof = (tx: CentreTransaction, insert: Insert, ids: Ids, word: string): Promise<unknown> =>
  insert('proofs', {
    id: ids.proof,
    member_id: ids.member,
    content_cipher: sealContent(tx, ids.proof, {
      ...{ name: word, centre: word, place: word, signedBy: word, language: 'en', timeZone: 'Asia/Kolkata', issuedOn: '2026-01-05' },
      presences: [{ on: '2026-01-05', from: '10:00', until: '11:00', minutes: 60 }],
    }),
    issued_at: new Date(),
    issued_by: ids.staff,
  });
