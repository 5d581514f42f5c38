/** An id names one thing across the whole atlas: `fra`, `africa`, `africa.2.1`, `rus-yabloko`. */
export type Id = string;
