import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';

const MARK = /\{([^{}=]*)=([^{}]*)\}/g;

/** Draws marks around the councils that the program finds: `{Sheffield=sheffield}`, `{the council=sheffield}`. */
function markCouncils(text: string): string {
  let marked = '';
  let at = 0;
  for (const mention of analyseText(text).mentions) {
    if (mention.type !== 'council') continue;
    marked += `${text.slice(at, mention.start)}{${text.slice(mention.start, mention.end)}=${mention.council ?? '?'}}`;
    at = mention.end;
  }
  return marked + text.slice(at);
}

function check(...texts: readonly string[]): void {
  for (const marked of texts) assert.equal(markCouncils(marked.replace(MARK, '$1')), marked);
}

describe('councils', () => {
  it('are found by their names and by the words that stand for them', () => {
    check(
      '{Sheffield City Council=sheffield} was inspected in May. {The council=sheffield} has improved.',
      'Inspectors went to {Medway=medway} and then to {Kent=kent}. {Medway=medway} improved.',
      'Children in {Hull=kingston-upon-hull} wait too long. {The local authority=kingston-upon-hull} knows it.',
    );
  });
  it('are not found where another body bears the name', () => {
    check(
      'The report on {Stockport Council=stockport} thanks Tameside and Glossop Integrated Care NHS Foundation Trust.',
      'He studied at Liverpool John Moores University before he joined {Wirral Council=wirral}.',
      'South Essex College has places, and Southend United’s trust too, that {Thurrock Council=thurrock} could use.',
      'Leeds United gave tickets to children whom {Bradford Council=bradford} looks after.',
    );
  });
  it('count the town of an address only in an official paper, for the council that it is about', () => {
    const head =
      'Inspection of children’s social care services\n\nInspection dates: 4 to 15 June 2018\n\nMoorfoot Building\n';
    check(
      `{Sheffield City Council=sheffield}\n\n${head}{Sheffield=sheffield} S1 4PL\n\n{The council=sheffield} has improved.`,
      `{Derbyshire County Council=derbyshire}\n\n${head}Sheffield S1 4PL\n\n{The council=derbyshire} has improved.`,
      `{Derbyshire County Council=derbyshire}\n\n${head}Sheffield\nS1 4PL\n\n{The council=derbyshire} has improved.`,
      'Inspection of {Sheffield City Council=sheffield}\n\nPress office: Moorfoot Building, Sheffield S1 4PL',
    );
  });
  it('are not the town that the regulator writes from', () => {
    check(
      'Inspection of {Manchester City Council=manchester}\n\n{The council=manchester} has improved.\n\nPiccadilly Gate\nStore Street\nManchester M1 2WD',
      'Inspection of {Manchester City Council=manchester}\n\n{The council=manchester} has improved.\n\nPiccadilly Gate\nStore Street\nManchester\nM1 2WD',
    );
  });
});
