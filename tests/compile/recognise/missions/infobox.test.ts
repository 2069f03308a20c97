import { describe, expect, it } from 'vitest';
import { InfoboxMissions } from '../../../../src/compile/recognise/missions/infobox.js';
import { annotate, type Codes } from '../../../../src/compile/sentence/annotate.js';
import { readArticle } from '../../../../src/compile/sources/article.js';
import { shortMission } from './missions-of.js';

const read = (text: string, parties: string): string[] => {
  const [a = '', b = ''] = parties.split(' ');
  const codes: Codes = [a, b];
  const infobox = new InfoboxMissions(codes);
  return annotate(readArticle(`Infobox\n- ${text}`, 'a.txt').units, codes).flatMap((unit) =>
    unit.unit === 'field' ? infobox.read(unit).map(({ fact }) => shortMission(fact)) : [],
  );
};

describe('an infobox line', () => {
  it.each([
    ['PER JPN', 'Mission1: Embassy of Peru, Tokyo', 'PER>JPN embassy Tokyo'],
    ['PER JPN', 'Mission2: Embassy of Japan, Lima', 'JPN>PER embassy Lima'],
    ['PER JPN', 'mission2: Japanese Embassy, Lima', 'JPN>PER embassy Lima'],
    ['KEN GBR', 'Mission1: High Commission of Kenya, London', 'KEN>GBR high commission London'],
    ['KEN GBR', 'Mission2: British High Commission, Nairobi', 'GBR>KEN high commission Nairobi'],
    ['KEN GBR', 'Mission2: British High Commission Nairobi', 'GBR>KEN high commission Nairobi'],
    ['BIH TTO', 'Mission1: Embassy of Bosnia and Herzegovina, Port of Spain', 'BIH>TTO embassy Port of Spain'],
    ['BIH TTO', 'Mission2: Embassy of the Republic of Trinidad and Tobago in Sarajevo', 'TTO>BIH embassy Sarajevo'],
    ['USA GAB', 'Mission1: Embassy of the United States, Libreville', 'USA>GAB embassy Libreville'],
    ['USA GAB', 'Mission2: Gabonese Embassy, Washington, D.C.', 'GAB>USA embassy Washington, D.C.'],
    ['MEX VAT', 'Mission1: Embassy of Mexico to the Holy See, Rome', 'MEX>VAT embassy Rome'],
    ['MEX VAT', 'Mission2: Apostolic Nunciature, Mexico City', 'VAT>MEX nunciature Mexico City'],
    ['MDA eu', 'Mission1: Permanent Mission of Moldova, Brussels', 'MDA>eu permanent representation Brussels'],
    ['MDA eu', 'Mission2: Delegation of the European Union, Chișinău', 'eu>MDA delegation Chișinău'],
    ['BOL CHL', 'Mission1: Consulate-General of Bolivia, Santiago', 'BOL>CHL consulate-general Santiago'],
    ['ISL FJI', 'Mission1: Honorary Consulate, Suva', 'ISL>FJI honorary consulate Suva'],
    ['COL KOR', 'Mission1: Embassy of Colombia (Seoul)', 'COL>KOR embassy Seoul'],
    ['COL KOR', 'Mission2: Embassy of South Korea', 'KOR>COL embassy'],
    ['TCD SDN', "Mission2: Embassy of Sudan – N'Djamena", "SDN>TCD embassy N'Djamena"],
    ['IDN PSE', 'Mission1: Embassy of Indonesia, Amman', 'IDN>PSE embassy Amman (not resident, JOR)'],
    ['PER JPN', 'Mission1: Embassy of Peru, Seoul (non-resident)', 'PER>JPN embassy Seoul (not resident, KOR)'],
    ['FJI KIR', 'Mission2: High Commission of Kiribati, Suva', 'KIR>FJI high commission Suva'],
    ['NOR PER', 'Mission1: Embassy of Peru, Oslo', 'PER>NOR embassy Oslo'],
    ['NOR PER', 'Mission1: Peruvian Embassy, Oslo', 'PER>NOR embassy Oslo'],
    ['PAN JPN', 'Mission1: Embassy of Panama in Japan', 'PAN>JPN embassy'],
    ['PAN JPN', 'Mission2: Embassy of Japan in Panama, Panama City', 'JPN>PAN embassy Panama City'],
    ['PLW TWN', 'Mission1: Embassy of Palau to Taiwan', 'PLW>TWN embassy'],
    ['PLW TWN', 'Mission2: Embassy of the Republic of China (Taiwan), Koror', 'TWN>PLW embassy Koror'],
    ['PLW TWN', 'Mission2: Embassy of the Republic of China (Taiwan) to Palau', 'TWN>PLW embassy'],
    ['DEU SGP', 'Mission1: Embassy of Germany, Singapore', 'DEU>SGP embassy Singapore'],
    ['XKX PAN', 'Mission1: Embassy of Kosovo, Panama City', 'XKX>PAN embassy Panama City'],
  ])('%s: %s', (parties, text, mission) => {
    expect(read(text, parties)).toEqual([mission]);
  });

  it.each([
    ['PER JPN', 'Mission1: None'],
    ['PER JPN', 'Mission1: Closed (formerly an embassy in Tokyo)'],
    ['PER JPN', 'Mission1: Embassy of Peru (non-resident)'],
    ['PER JPN', 'Mission1: Embassy of Switzerland, Tokyo'],
    ['PER JPN', 'Mission2: Toshio Yamamoto'],
    ['PER JPN', 'Envoy1: Ambassador María Quispe'],
    ['PER JPN', 'Map: Location of Peru and Japan'],
    ['PER JPN', 'Party1: Peru'],
    ['PER JPN', 'Embassy of Peru, Tokyo'],
    ['PER JPN', 'Mission3: Embassy of Peru, Tokyo'],
    ['PER JPN', 'Mission1:'],
  ])('%s: nothing in %s', (parties, text) => {
    expect(read(text, parties)).toEqual([]);
  });
});
