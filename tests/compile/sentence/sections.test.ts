import { describe, expect, it } from 'vitest';
import { ActorReader } from '../../../src/compile/sentence/actors.js';
import { peopleOf, topicOf } from '../../../src/compile/sentence/sections.js';

const actorsOf = (parties: string): ActorReader => new ActorReader(parties.split(' ') as [string, string]);

describe('headings that name a people', () => {
  const rows: readonly (readonly [parties: string, heading: string, name: string, host: 0 | 1])[] = [
    ['KEN CAN', 'Kenyans in Canada', 'Kenyans', 1],
    ['KEN CAN', 'Kenyan Canadians', 'Kenyans', 1],
    ['KEN CAN', 'Kenyan-Canadian community', 'Kenyans', 1],
    ['KEN CAN', 'Kenyan community in Canada', 'Kenyans', 1],
    ['KEN CAN', 'Canadians living in Kenya', 'Canadians', 0],
    ['KEN CAN', 'Kenyan diaspora', 'Kenyans', 1],
    ['KEN CAN', 'Kenyans', 'Kenyans', 1],
    ['POL LTU', 'Polish minority in Lithuania', 'Poles', 1],
    ['POL LTU', 'The Polish minority', 'Poles', 1],
    ['ITA ARG', 'Italian immigration to Argentina', 'Italians', 1],
    ['ITA ARG', 'Immigration from Italy to Argentina', 'Italians', 1],
    ['ITA ARG', 'Italian immigrants and descendants in Argentina', 'Italians', 1],
    ['ITA ARG', 'History of the Italians in Argentina', 'Italians', 1],
    ['BRA LBN', 'People of Lebanese descent in Brazil', 'Lebanese', 0],
    ['BRA LBN', 'Lebanese–Brazilians', 'Lebanese', 0],
    ['FJI IND', 'Indo-Fijians', 'Indo-Fijians', 0],
    ['FJI IND', 'Indians of Fiji', 'Indians', 0],
    ['IRL GBR', 'The Irish in Britain', 'Irish', 1],
    ['IRL GBR', 'Irish people in Great Britain', 'Irish', 1],
    ['RUS DEU', 'Volga Germans in Russia', 'Volga Germans', 0],
    ['BIH HRV', 'Bosniaks in Croatia', 'Bosniaks', 1],
    ['BIH HRV', 'Ethnic Croats in Bosnia and Herzegovina', 'Croats', 0],
    ['DOM HTI', 'Haitians in the Dominican Republic', 'Haitians', 0],
    ['SUN DEU', 'Germans in the Soviet Union', 'Germans', 0],
    ['TTO IND', 'Indian diaspora in Trinidad and Tobago', 'Indians', 0],
    ['CHN IDN', 'Overseas Chinese in Indonesia', 'Chinese', 1],
  ];
  it.each(rows)('%s: %s', (parties, heading, name, host) => {
    expect(peopleOf(heading, actorsOf(parties))).toEqual({ name, host });
  });
});

describe('headings that name no people of one party in the other', () => {
  const rows: readonly (readonly [parties: string, heading: string])[] = [
    ['KEN CAN', 'Elections in Kenya'],
    ['KEN CAN', 'Canadian investments in Kenya'],
    ['KEN CAN', 'Canadian embassy in Nairobi'],
    ['KEN CAN', 'Kenyans in Uganda'],
    ['KEN CAN', 'Ugandans in Canada'],
    ['KEN CAN', 'Kenyans in Kenya'],
    ['KEN CAN', 'Kenyan students in Canada'],
    ['KEN CAN', 'Kenyans in Canada and Canadians in Kenya'],
    ['KEN CAN', 'Kenya'],
    ['KEN CAN', 'Canadian aid'],
    ['RUS UKR', 'War in Ukraine'],
    ['DEU TUR', 'Turkish invasion of Cyprus'],
  ];
  it.each(rows)('%s: %s', (parties, heading) => {
    expect(peopleOf(heading, actorsOf(parties))).toBeNull();
  });
});

describe('topics', () => {
  const actors = actorsOf('KEN CAN');
  const rows: readonly (readonly [path: string, topic: string])[] = [
    ['', 'lead'],
    ['History', 'other'],
    ['History > Trade', 'economy'],
    ['Economic relations > Agreements', 'economy'],
    ['Trade', 'economy'],
    ['Resident diplomatic missions', 'missions'],
    ['Diplomatic representation', 'missions'],
    ['High commissions', 'missions'],
    ['Embassies', 'missions'],
    ['Migration', 'community'],
    ['Diaspora', 'community'],
    ['Minorities', 'community'],
    ['People-to-people relations', 'community'],
    ['Expatriate communities', 'community'],
    ['Kenyan Canadians', 'community'],
    ['Demographics', 'community'],
    ['European Community', 'other'],
    ['East African Community', 'other'],
    ['International community', 'other'],
    ['See also', 'see also'],
    ['References', 'apparatus'],
    ['External links', 'apparatus'],
  ];
  it.each(rows)('%s', (path, topic) => {
    expect(topicOf(path === '' ? [] : path.split(' > '), actors).topic).toBe(topic);
  });
});
