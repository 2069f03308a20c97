/** What `relations help formats` says. */
import type { Part } from './topic.js';
import { leavesOf } from '../view/formats/fields.js';
import { FORMATS } from '../view/look/formats.js';
import { FACTS } from '../view/formats/fact-row.js';

const PARAGRAPHS = [
  'Without --format a terminal gets a table or picture, and a pipe plain lines. Table, plain, text and markdown are for people: they name countries, and they print nothing when nothing was found. Json, ndjson, csv and tsv contain the exact values: country codes, EDTF dates, amounts in single units. They are never coloured.',
  '--fields a,b.c prints only these fields, in this order. A field is a path into the rows of --json, such as text, date.edtf or source.sentence; one with parts stands for all of them. Each command lists its fields in its help. Without --fields, csv and tsv contain every field except the records inside a row (the matches of a search, the evidence for a status), which are printed when asked for.',
  'In one cell the values of a list are joined by "; ". In csv an empty text is "", and null is an empty field. Excel takes csv for UTF-8 only with --bom, and a month (1913-04) for a date: import that column as text.',
  `Of one relation (show or status of two countries) json prints the record, and csv, tsv and markdown print one fact a line: ${leavesOf(FACTS.shape).join(', ')}. "country" is the state that acts, sends, exports or is lived in; "towards" the one that receives or imports.`,
];

/** Each format, then how fields are chosen. */
export const formatsParts = (): Part[] => [FORMATS.map(({ name, says }) => [name, says] as const), ...PARAGRAPHS];
