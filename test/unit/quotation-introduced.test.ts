import { reads } from '../fixtures/reads-quotations.ts';

describe('a quotation that stands alone behind somebody brought on with their age', () => {
  it('is theirs', () => {
    reads([
      'Six monitoring visits followed. Tia, 19, who was in care from the age of six, was interviewed twice. {other}"It’s night and day."',
      'Ofsted’s report is out. Amir, 17, of the Felpersham Care Council, met the inspectors. {other}"They listened."',
      'Ofsted’s report is out. Ann Lowe, 43, has fostered for years. {other}"They ring me back."',
      'Ofsted’s report is out. Tom Reed, 52, a social worker at the council, was on strike. {authority}"Nobody listens."',
    ]);
  });
});

describe('words that somebody has read in a report', () => {
  it('are the report’s', () => {
    reads([
      'Ofsted’s report is out. Mrs Lowe, a parent governor, said that she had read {inspectorate}"Plans are generic" in the report with dismay.',
      'Ofsted’s report is out. The Cabinet Member drew attention to the statement on page 3 that social workers {inspectorate}"now hear what children tell them".',
      'Ofsted’s report is out. The Cabinet Member said {authority}"Plans are generic" in the chamber.',
    ]);
  });
});
