/** What `relations rank` ranks. */
export const SUBJECTS = ['missions', 'events', 'visits', 'communities', 'trade'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Its options, as they are typed. */
export interface RankOptions {
  of?: string;
  by?: 'country' | 'pair';
  receiving?: boolean;
  since?: string;
  until?: string;
  kind?: string[];
  currency?: string;
  limit?: string;
}
