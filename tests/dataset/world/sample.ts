/** A world table of invented facts. */
import { COLUMNS } from '../../../src/dataset/world/fact.js';

// prettier-ignore
const LINES = [
  ['chad-norway', 'TCD NOR', 'change', 'established', '1995-11-13', '', '', '', '', 'list', 'Chad|List|90|1.57 ; Norway|List|301|2.140'],
  ['chad-norway', 'TCD NOR', 'also', 'established', '1996', '', '', '', '', 'text', 'Norway|Africa|320'],
  ['chad-norway', 'TCD NOR', 'change', 'severed', '2001-02', '', 'NOR', '', '', 'text', 'Norway|Africa|321'],
  ['chad-norway', 'TCD NOR', 'change', 'embassy', '2003', '', 'TCD', '', '', 'text', 'Norway|Africa|321'],
  ['chad-norway', 'TCD NOR', 'mission', 'embassy', '2003', '', 'TCD', 'Oslo', 'resident', '', 'Chad|Europe|120|3.4'],
  ['chad-norway', 'TCD NOR', 'mission', 'embassy', '', '', 'NOR', 'Yaoundé', 'CMR', '', 'Chad|Europe|120|3.4'],
  ['chad-peru', 'TCD PER', 'mission', 'consulate', '1990', '1999-05', 'PER', "N'Djamena", 'resident', '', 'Peru|Africa|7'],
  ['norway-peru', 'NOR PER', 'change', 'recognised', '1905', '', '', '', '', 'column', 'the Norwegians|Europe > 1905|12|1.9'],
  ['norway-peru', 'NOR PER', 'mission', 'embassy', '', '', 'NOR', '', 'elsewhere', '', 'Peru|Europe|8|2.1'],
];

/** Its text. */
export const TEXT = `# Invented.\n# day: 2025-11\n${[COLUMNS, ...LINES].map((line) => line.join('\t')).join('\n')}\n`;
