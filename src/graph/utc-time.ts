/** Reads the times that Graph gives: in UTC, since that is what every call of ours prefers. */
import { z } from 'zod';

export const utc = z
  .looseObject({
    dateTime: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/),
    timeZone: z.enum(['UTC', 'Etc/UTC', 'tzone://Microsoft/Utc']),
  })
  .transform(({ dateTime }) => new Date(`${dateTime}Z`));
