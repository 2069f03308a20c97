/** States of a group that acts by its name alone: "all Arab states broke off relations". */
import type { CountryCode } from '../../model.js';

/** The members of the Arab League. */
export const ARAB_STATES: ReadonlySet<CountryCode> = new Set([
  'DZA',
  'BHR',
  'COM',
  'DJI',
  'EGY',
  'IRQ',
  'JOR',
  'KWT',
  'LBN',
  'LBY',
  'MRT',
  'MAR',
  'OMN',
  'PSE',
  'QAT',
  'SAU',
  'SOM',
  'SDN',
  'SYR',
  'TUN',
  'ARE',
  'YEM',
]);
