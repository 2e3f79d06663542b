import { MayBeMissing } from '../http/request-values.ts';
import { Paragraphs } from '../http/text-rules.ts';

/** How a sheet is written. */
export class CommitBody {
  /**
   * Why the sheet may bring more people into groups than these have seats. Left out, the decision refers to the file by its name.
   * @example The hall takes them all.
   */
  @MayBeMissing() @Paragraphs(200) reason?: string;
}
