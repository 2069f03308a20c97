import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../../../src/compile/compile.js';

const read = (fields: string): string[] => {
  const source = `{{Infobox bilateral relations|Peru–Japan|Peru|Japan|${fields}}}\n'''Peru–Japan relations''' are good.`;
  return compileArticle(source, 'a.txt').relation.envoys.map(({ name, office, sending, receiving, since }) =>
    [`${sending}>${receiving}`, office ?? '?', name, ...(since === null ? [] : [`since ${since}`])].join(' | '),
  );
};

describe('envoys of an infobox', () => {
  it.each([
    ['envoytitle1=Ambassador|envoy1=[[Ana Paz]]', 'PER>JPN | ambassador | Ana Paz'],
    [
      'envoy1=[[Ana Paz]]|envoytitle1=[[List of ambassadors|Peruvian Ambassador to Japan]]',
      'PER>JPN | ambassador | Ana Paz',
    ],
    ['envoy2=Ambassador Taro Yamada', 'JPN>PER | ambassador | Taro Yamada'],
    ['envoy2=Ambassador: Taro Yamada (since March 2019)', 'JPN>PER | ambassador | Taro Yamada | since 2019-03'],
    ['envoy2=Taro Yamada, Ambassador', 'JPN>PER | ambassador | Taro Yamada'],
    ["envoy2=Chargé d'affaires a.i. Taro Yamada", "JPN>PER | chargé d'affaires | Taro Yamada"],
    ["envoy1=H.E. Ana de la Paz (Chargé d'Affaires)", "PER>JPN | chargé d'affaires | Ana de la Paz"],
    ['envoytitle1=Acting High Commissioner|envoy1=Ana Paz', 'PER>JPN | acting high commissioner | Ana Paz'],
    ['envoytitle1=Apostolic Nuncio|envoy1=Ana Paz', 'PER>JPN | apostolic nuncio | Ana Paz'],
    ['envoytitle1=Governor of the bank|envoy1=Ana Paz', 'PER>JPN | governor of the bank | Ana Paz'],
    ['envoy1=[[Ana Paz]]', 'PER>JPN | ? | Ana Paz'],
    ['party1=Japan|party2=Peru|envoy1=Ambassador Taro Yamada', 'JPN>PER | ambassador | Taro Yamada'],
  ])('%s', (fields, envoy) => {
    expect(read(fields)).toEqual([envoy]);
  });

  it.each([
    'envoy1=Vacant',
    'envoy1=None',
    'envoytitle1=Ambassador',
    'envoy1=TBD',
    'envoy1=Ana Paz (2015–2019)',
    'envoy1=see below',
    'envoy1=[[Embassy of Peru, Tokyo|Embassy of Peru, 4-4-27 Higashi]]',
    'mission1=Ambassador Ana Paz',
  ])('nothing in %s', (fields) => {
    expect(read(fields)).toEqual([]);
  });

  it('takes each entry of a list, and the same person once', () => {
    expect(read('envoytitle1=Ambassador|envoy1=Ana Paz<br/>Eva Ruiz<br/>[[Ana Paz]] (since 2020)')).toEqual([
      'PER>JPN | ambassador | Ana Paz | since 2020',
      'PER>JPN | ambassador | Eva Ruiz',
    ]);
  });
});
