export interface StandInAskedParams {
  readonly name: string;
  readonly link: string;
}
