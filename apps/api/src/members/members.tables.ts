import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { BranchChangeRow } from './branch-change.row.ts';
import { ConsentRow } from './consent.row.ts';
import { MemberCountRow } from './member-count.row.ts';
import { MemberDocumentRow } from './member-document.row.ts';
import { MemberKeyRow } from './member-key.row.ts';
import { MemberTokenRow } from './member-token.row.ts';
import { MemberMergeRow, MergedRowRow } from './member-merge.row.ts';
import { MemberRow } from './member.row.ts';
import { RelativeRow } from './relative.row.ts';
import { SobrietyEpisodeRow } from './sobriety-episode.row.ts';
import { StageChangeRow } from './stage-change.row.ts';
import { StayRow } from './stay.row.ts';

export const membersTables = {
  rows: [
    BranchChangeRow,
    ConsentRow,
    MemberCountRow,
    MemberDocumentRow,
    MemberKeyRow,
    MemberMergeRow,
    MergedRowRow,
    MemberRow,
    MemberTokenRow,
    RelativeRow,
    SobrietyEpisodeRow,
    StageChangeRow,
    StayRow,
  ],
} as const satisfies OwnedTables;
