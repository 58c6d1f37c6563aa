/** A place in degrees north and east. */
export interface Point {
  readonly lat?: number | null;
  readonly lon?: number | null;
}

/** Kilometres on the ground between two places that both have degrees. */
export function kilometres(a: Point, b: Point): number {
  const radian = Math.PI / 180;
  const dLat = (b.lat! - a.lat!) * radian;
  const dLon = (b.lon! - a.lon!) * radian;
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.lat! * radian) * Math.cos(b.lat! * radian) * Math.sin(dLon / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
}
