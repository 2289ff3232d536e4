import assert from 'node:assert/strict';
import { compileLexicon, scan } from '../../server/lexicon/lexicon.ts';

const find = (forms: readonly string[], text: string, exactCase = false): string[] =>
  scan(compileLexicon(forms.map((form) => ({ form, value: form, exactCase }))), text).map(
    (hit) => `${hit.start}:${text.slice(hit.start, hit.end)}`,
  );

describe('lexicon', () => {
  it('prefers the longest of the forms that begin together', () => {
    assert.deepEqual(find(['Bath', 'Bath and North East'], 'In Bath and North East, not Bath'), [
      '3:Bath and North East',
      '28:Bath',
    ]);
  });
  it('finds whole words only', () => {
    assert.deepEqual(find(['bury', 'RI'], 'Salisbury buryings Bury RIs (RI)'), ['19:Bury', '29:RI']);
  });
  it('takes curly and straight apostrophes, hyphens and accents alike', () => {
    assert.deepEqual(find(["St Mary's-on-Sea", 'Môn'], 'St Mary’s–on‑Sea and Mon'), ['0:St Mary’s–on‑Sea', '21:Mon']);
  });
  it('keeps to the capitals of a form that asks for them', () => {
    assert.deepEqual(find(['Reading'], 'reading in Reading, READING', true), ['11:Reading']);
  });
  it('goes on after a beginning that came to nothing', () => {
    assert.deepEqual(find(['North East Lincolnshire', 'East Riding'], 'North East Riding'), ['6:East Riding']);
  });
  it('finds forms of one or two characters and at the very end', () => {
    assert.deepEqual(find(['a', 'RI'], 'a RI'), ['0:a', '2:RI']);
  });
});
