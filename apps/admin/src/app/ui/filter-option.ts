/** One choice of a filter. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** The language of the label where a kind gives it in another one than that of the page. */
  readonly language?: string | undefined;
}
