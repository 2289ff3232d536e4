import assert from 'node:assert/strict';
import { inEnglish, translateBy } from '../../../server/features/wording.ts';

describe('messages', () => {
  it('have their values put in', () => assert.equal(inEnglish('{0} of {1}, {0}', 1, 'b'), '1 of b, 1'));
  it('keep a placeholder that has no value', () => assert.equal(inEnglish('{0} {1}', 'a'), 'a {1}'));
  it('do not fill placeholders inside values', () => assert.equal(inEnglish('{0} {1}', '{1}', 'b'), '{1} b'));
  it('are translated by the English one', () => {
    const t = translateBy({ 'from {0} to {1}': 'von {0} bis {1}' });
    assert.equal(t('from {0} to {1}', 1, 2), 'von 1 bis 2');
  });
  it('stay English where there is no translation', () => {
    assert.equal(translateBy({})('from {0}', 1), 'from 1');
    assert.equal(translateBy({})('constructor'), 'constructor');
  });
});
