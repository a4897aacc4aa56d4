/** Which ways to meet need a place. */

/** A meeting that is held somewhere. */
export function inRoom(form: string): boolean {
  return form === 'inPerson' || form === 'hybrid';
}
