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
});
