import assert from 'node:assert/strict';
import { findMarks } from '../../server/recognise/quotation-marks.ts';

/** The text with `<` before each mark that may open, `>` after each that may close, and `?` beside a doubtful one. */
function drawn(text: string): string {
  let out = '';
  let at = 0;
  for (const { start, end, opens, closes } of findMarks(text)) {
    const before = opens === 'no' ? '' : opens === 'sure' ? '<' : '?<';
    const after = closes === 'no' ? '' : closes === 'sure' ? '>' : '>?';
    out += text.slice(at, start) + before + text.slice(start, end) + after;
    at = end;
  }
  return out + text.slice(at);
}

describe('quotation marks', () => {
  it('tells opening from closing marks by their neighbours', () => {
    assert.equal(drawn('He said "yes" and (‘no’).'), 'He said <"yes"> and (<‘no’>).');
    assert.equal(drawn('“Yes,” – ‘no’'), '<“Yes,”> – <‘no’>');
  });
  it('takes a double opening mark for one where the blank before it is missing', () => {
    assert.equal(drawn('They found that“it works”.'), 'They found that<“it works”>.');
    assert.equal(drawn('o‘clock'), 'o‘clock');
  });
  it('takes a mark inside markdown emphasis as if the emphasis were not there', () => {
    assert.equal(drawn('so *"it is"* and **‘so’**'), 'so *<"it is">* and **<‘so’>**');
  });
  it('knows low, angle and doubled single marks', () => {
    assert.equal(drawn("„so“ «so» ''so''"), "<„so“>? <«so»> <''so''>");
  });
  it('never takes an apostrophe inside a word for a mark', () => {
    assert.equal(drawn("children's, don’t, o'clock, Barnardo's"), "children's, don’t, o'clock, Barnardo's");
  });
  it('leaves out apostrophes before clipped words and years', () => {
    for (const text of [
      "the '90s",
      "rock 'n' roll",
      'fish ‘n’ chips',
      "Nov '21",
      'class of ’98',
      "'Tis so",
      "'24-'25",
    ]) {
      assert.equal(drawn(text), text);
    }
  });
  it('keeps a number in marks that is no year', () => {
    assert.equal(drawn("It says '21 children waited'."), "It says <'21 children waited'>.");
    assert.equal(drawn('the ‘20/20’ pledge'), 'the <‘20/20’> pledge');
  });
  it('doubts what may be a plural possessive, and only that', () => {
    assert.equal(drawn('the services’ work'), 'the services’>? work');
    assert.equal(drawn('called ‘services’.'), 'called <‘services’>.');
  });
  it('doubts feet and inches', () => {
    assert.equal(drawn('6" wide and 5\' long'), '6">? wide and 5\'>? long');
  });
  it('finds no marks in the attributes of a tag', () => {
    assert.equal(drawn('<a href="x">here</a>'), '<a href="x">here</a>');
  });
  it('allows a curly mark the wrong way round to open', () => {
    assert.equal(drawn('It adds: ”Staff are kind.”'), 'It adds: ?<”Staff are kind.”>');
  });
  it('tells them behind and before punctuation, where a blank is missing', () => {
    assert.equal(drawn('done.“So” and done:“so”'), 'done.<“>?So”> and done:<“so”>');
    assert.equal(drawn('He said,"so" and Go!"Yes"'), 'He said,?<">?so"> and Go!?<">?Yes">');
    assert.equal(drawn("He said,'so' and (so)'yes"), "He said,'so'> and (so)'yes");
    assert.equal(drawn('so”a and so.” So'), 'so”>?a and so.”> So');
  });
  it('finds none that opens where a blank follows, or closes where one stands before', () => {
    assert.equal(drawn("so “ so and so ' so"), "so “ so and so ' so");
    assert.equal(drawn('so " so and so ” so'), 'so ">? so and so ”>? so');
    assert.equal(drawn('“ ” " a"so'), '“ ”>? ">? a"so');
  });
  it('lets a mark stand at the edge of the text, of a bracket, a dash or another mark', () => {
    for (const [text, expected] of [
      ['"So', '<"So'],
      ['so”', 'so”>'],
      ['[“so”] (‘so’)', '[<“so”>] (<‘so’>)'],
      ['so—“so”—so', 'so—<“so”>—so'],
      ['“‘So’”', '<“<‘So’>”>'],
      ['say\u00a0"so"\u00a0now', 'say\u00a0<"so">\u00a0now'],
    ] as const)
      assert.equal(drawn(text), expected);
  });
  it('doubts a straight mark that punctuation follows, but not one before dots', () => {
    assert.equal(drawn('"- so"'), '?<"- so">');
    assert.equal(drawn('"…and so" and "…"'), '<"…and so"> and <"…">');
  });
  it('knows a measure by its straight mark', () => {
    assert.equal(drawn('It is 0" or 9" high, and 9” or 9’ wide'), 'It is 0">? or 9">? high, and 9”> or 9’> wide');
  });
  it('takes two single marks for a double one only where both stand as one', () => {
    assert.equal(drawn("''so'' and ''no.''"), "<''so''> and <''no.''>");
    assert.equal(drawn("a''so"), "a'><'so");
  });
  it('doubts an s, an x or a z before a blank and a word', () => {
    assert.equal(
      drawn('the box’ lid, the fuzz’ end, the boss’ (old) work'),
      'the box’>? lid, the fuzz’>? end, the boss’> (old) work',
    );
  });
  it('knows full-width marks and grave accents', () => {
    assert.equal(drawn('\uff02so\uff02 \uff07so\uff07 `so`'), '<\uff02so\uff02> <\uff07so\uff07> <`so`>?');
  });
});
