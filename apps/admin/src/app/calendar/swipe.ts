interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a finger goes before it is a swipe, in pixels. */
const least = 60;

/** The way that a finger went between two points: along the line of the text, and clearly more sideways than up or down. */
export function swipeOf(from: Point, to: Point): 'previous' | 'next' | undefined {
  const [x, y] = [to.x - from.x, to.y - from.y];
  if (Math.abs(x) < least || Math.abs(x) < 2 * Math.abs(y)) return undefined;
  return x < 0 ? 'next' : 'previous';
}
