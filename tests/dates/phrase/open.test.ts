import { describe, expect, it } from 'vitest';
import { openDate } from '../../../src/dates/phrase/open.js';
import { DateReader } from '../../../src/dates/phrase/read.js';

const read = (sentence: string): [string, string][] =>
  new DateReader().read(sentence).map((date) => {
    const { edtf, text } = openDate(date, sentence);
    return [edtf, text];
  });

describe('dates that only bound what is told', () => {
  it.each<[sentence: string, edtf: string, text: string]>([
    ['Before 1940 no embassy stood in Lima.', '../1940', 'Before 1940'],
    ['The embassy was closed before 1937.', '../1937', 'before 1937'],
    ['They had met prior to May 1937.', '../1937-05', 'prior to May 1937'],
    ['It came about before 3 May 1937.', '../1937-05-03', 'before 3 May 1937'],
    ['After 1936 trade grew.', '1936/..', 'After 1936'],
    ['Trade grew after about 1936.', '1936~/..', 'after about 1936'],
    ['Shortly after 1945 the two met.', '1945/..', 'after 1945'],
    ['In the years after 1945, trade grew.', '1945/..', 'after 1945'],
    ['After the 1990s trade grew.', '199X/..', 'After the 1990s'],
    ['Before the 16th century nobody came.', '../15XX', 'Before the 16th century'],
    ['After the early 1960s trade fell.', '1963~/..', 'After the early 1960s'],
  ])('%s is %s', (sentence, edtf, text) => {
    expect(read(sentence)).toEqual([[edtf, text]]);
  });

  it.each<[sentence: string, edtf: string]>([
    ['The embassy was closed in 1937.', '1937'],
    ['The embassy has stood since 1937.', '1937'],
    ['The debt was paid shortly before the end of 1937.', '1937'],
    ['The embassy was to open by 1937.', '1937'],
    ['The embassy was open by 1937.', '1937'],
    ['The envoy was told to leave Lima by 7 May 1937.', '1937-05-07'],
    ['Trade had grown to 5 million by 1937.', '1937'],
    ['The treaty was amended by 1937.', '1937'],
    ['The envoy had to leave by 1937.', '1937'],
    ['After the 1936 vote trade grew.', '1936'],
    ['Two years before 1990 they met.', '1990'],
    ['For four centuries before 1820 both belonged to Spain.', '1820'],
    ['It lasted until after 1945.', '1945'],
    ['Before and after 1945 they met.', '1945'],
    ['Before the war of 1990 they met.', '1990'],
    ['After 1914–1918 trade fell.', '1914/1918'],
  ])('%s keeps %s', (sentence, edtf) => {
    expect(read(sentence).map(([date]) => date)).toEqual([edtf]);
  });
});

describe('alternatives', () => {
  it.each([
    ['It was founded in 1913 or 1914.', ['1913/1914']],
    ['They met on 3 or 4 May 1914.', ['1914-05-03/1914-05-04']],
    ['They met on 3 May or 4 May 1914.', ['1914-05-03/1914-05-04']],
    ['They met in May or June 1990.', ['1990-05/1990-06']],
    ['It dates from the 2nd or 3rd century BC.', ['-0299/-0100']],
    ['It was built in the 16th or 17th century.', ['15XX/16XX']],
    ['In 500 or 499 BC they met.', ['-0499/-0498']],
    ['In 500 BC or 499 BC they met.', ['-0499/-0498']],
    ['In 500 or 450 BC they met.', ['-0499', '-0449']],
    ['From 27–14 BC they met.', ['-0026/-0013']],
  ])('%s', (sentence, dates) => {
    expect(read(sentence).map(([date]) => date)).toEqual(dates);
  });
});
