import assert from 'node:assert/strict';
import { readQuotations } from '../fixtures/quoted-text.ts';

/** The passages found, each as the document has it, `!` before those that lack a mark. */
const found = (text: string): string[] =>
  readQuotations(text).map(({ start, end, missing }) => `${missing === null ? '' : '!'}${text.slice(start, end)}`);

describe('pairing of quotation marks', () => {
  it('spans both marks, whatever their shapes', () => {
    for (const quotation of [
      '"It is so."',
      '“It is so.”',
      '‘It is so.’',
      "'It is so.'",
      '"It is so.”',
      "‘It is so.'",
      '”It is so.”',
    ]) {
      assert.deepEqual(found(`The report said: ${quotation}`), [quotation]);
    }
  });
  it('leaves the emphasis around a quotation outside', () => {
    assert.deepEqual(found('Staff were *"kind and quick."* So they were.'), ['"kind and quick."']);
  });
  it('takes a quotation of several paragraphs, each opened and the last one closed, as one', () => {
    const text = 'He said: "One.\n\n"Two.\n\n"Three."\n\n"Four," she said.';
    assert.deepEqual(found(text), ['"One.\n\n"Two.\n\n"Three."', '"Four,"']);
  });
  it('does so for single marks with apostrophes and plural possessives among them', () => {
    const text = "He said: 'One parents' group.\n\n'It's the staffs' work.\n\n'Three.'";
    assert.deepEqual(found(text), [text.slice(9)]);
  });
  it('takes one that goes on in paragraphs not opened again as one', () => {
    assert.deepEqual(found('He said: "One.\n\nTwo.\n\nThree." And left.'), ['"One.\n\nTwo.\n\nThree."']);
  });
  it('ends one that is never closed at its own paragraph, and says so', () => {
    assert.deepEqual(found('He said: "One.\n\nThe town has a fair.\n\nIt rained.'), ['!"One.']);
  });
  it('ends one that is never closed at the last paragraph that is opened again', () => {
    assert.deepEqual(found('He said: "One.\n\n"Two.\n\nThe town has a fair.'), ['!"One.\n\n"Two.']);
  });
  it('begins one that is never opened at its paragraph, and says so', () => {
    assert.deepEqual(found('Plans are thin," she said.'), ['!Plans are thin,"']);
    assert.deepEqual(found('It’s her laugh,’ says Sue.'), ['!It’s her laugh,’']);
  });
  it('begins one that is never opened behind the quotation before it', () => {
    assert.deepEqual(found('"Yes," she said. Plans are thin," she added.'), ['"Yes,"', '!Plans are thin,"']);
  });
  it('makes two of speech that its attribution interrupts', () => {
    assert.deepEqual(found('"Yes," she said. "No."'), ['"Yes,"', '"No."']);
  });
  it('leaves out quotations within quotations, in other marks or the same', () => {
    const quotations = ['"He said ‘no’ twice."', '‘He said “no” twice.’', '"He said "no" twice."', '“One ‘two’”'];
    for (const quotation of quotations) assert.deepEqual(found(`It says: ${quotation}`), [quotation]);
  });
  it('reads on over a plural possessive to the mark that closes', () => {
    assert.deepEqual(found("It says 'the services' work was poor' in May."), ["'the services' work was poor'"]);
  });
  it('closes at a word in s where nothing else closes', () => {
    assert.deepEqual(found('The ‘social graces’ model helps the carers’ work.'), ['‘social graces’']);
    assert.deepEqual(found('For example, ‘The Kind Ones’ is a group of children.'), ['‘The Kind Ones’']);
  });
  it('closes speech in single marks only where a sentence ends', () => {
    assert.deepEqual(found("He said: 'Our services' work goes on.\n\nIt rained."), ["!'Our services' work goes on."]);
  });
  it('finds nothing where there are only apostrophes and measures', () => {
    const texts = [
      "The services' work, the parents' views and St James' Park.",
      "It's five o'clock in the '90s; rock 'n' roll.",
      "A gap of 6\" and a room of 12' by 10'.",
      '"" and “” and " "',
    ];
    for (const text of texts) assert.deepEqual(found(text), []);
  });
  it('runs over wrapped lines and page furniture', () => {
    assert.deepEqual(found('The letter says that plans are “often\nlate and thin” and reviews are rare.'), [
      '“often\nlate and thin”',
    ]);
  });
  it('leaves out grades, alone or joined', () => {
    const texts = [
      'Rated "good".',
      'It is ‘requires improvement to be good’.',
      'From "inadequate," to “good or outstanding”.',
    ];
    for (const text of texts) assert.deepEqual(found(text), []);
  });
  it('keeps a grade with other words', () => {
    assert.deepEqual(found('It said plans were "good in parts".'), ['"good in parts"']);
  });
  it('takes the label of another scale for a grade only where the text rates', () => {
    assert.deepEqual(found('Staff do "exceptional" work.'), ['"exceptional"']);
    assert.deepEqual(found('The school was rated "exceptional" in May.'), []);
  });
  it('leaves out titles of works, prizes and headlines', () => {
    const texts = [
      'The guidance ‘Working Together to Safeguard Children’ applies.',
      'Our front page of May 3 ("Town hall shamed") was wrong.',
      'An article headlined "Ten years on" followed.',
      'The team won the "Heart of Gold" award.',
      'Ten years on\n\n2 thoughts on “Ten years on”',
      'The partnership’s threshold document, ‘The Right Help’, is long.',
      'Comment, page 16: "Denial is no plan"',
    ];
    for (const text of texts) assert.deepEqual(found(text), []);
  });
  it('keeps what a report says, though it stands behind the word', () => {
    assert.deepEqual(found('The report said "Staff are kind" and more.'), ['"Staff are kind"']);
  });
  it('takes single marks for what they surely are: curved before a word, straight before speech, else nothing', () => {
    assert.deepEqual(found('Plans are ‘thin.\n\nThe town has a fair.'), ['!‘thin.']);
    assert.deepEqual(found("He said: 'Thin.\n\nThe town has a fair."), ["!'Thin."]);
    assert.deepEqual(found("Plans are 'thin.\n\nThe town has a fair.\n\nIt rained."), []);
    assert.deepEqual(found("rock 'n' roll was 'it"), []);
  });
  it('looks for the end of one not opened again no further than a few paragraphs', () => {
    assert.deepEqual(found('He said: “One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.”'), ['!“One.', '!Six.”']);
  });
  it('lets a heading, a row of a table and a plural possessive end what is left open', () => {
    assert.deepEqual(found('“One.\n\nHeading\n\nTwo.”'), ['!“One.', '!Two.”']);
    assert.deepEqual(found('He said: "One.\n\na | b\n\n"Two."'), ['!"One.', '"Two."']);
    assert.deepEqual(found('He said: ‘One.\n\n‘Two.\n\nThe carers’ work.'), ['!‘One.\n\n‘Two.']);
  });
  it('does not take a name in marks for the end of what is left open', () => {
    assert.deepEqual(found('He said: “One.\n\n“Two.\n\nThe “town” has a fair.'), ['!“One.\n\n“Two.', '“town”']);
    assert.deepEqual(found('He said: ‘One.\n\n‘Two.\n\nThe ‘town’ has a fair.'), ['!‘One.\n\n‘Two.', '‘town’']);
  });
  it('takes marks with nothing between them, and of inches, for none', () => {
    assert.deepEqual(found('"" and " " and "x"'), ['"x"']);
    assert.deepEqual(found('It was 6" wide and 4" deep.\n\nThe town has a fair.'), []);
  });
});
