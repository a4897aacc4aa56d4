/** A room with a calendar of its own, in the organisation of whoever convenes. */

/** What is kept of a room that is booked with a meeting. */
export interface BookedRoom {
  readonly address: string;
  readonly name: string;
}

/** A room that can be booked, as its organisation has described it. */
export interface Room extends BookedRoom {
  readonly seats?: number;
  /** Building and floor, where they are said. */
  readonly at?: string;
  readonly wheelchair?: boolean;
}
