import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, readSettings } from '../../../server/features/settings.ts';

describe('settings', () => {
  it('keep their defaults where nothing is said, or something that is no settings', () => {
    for (const values of [undefined, null, 7, 'x', [], {}]) assert.deepEqual(readSettings(values), DEFAULT_SETTINGS);
  });

  it('are read one by one', () => {
    const settings = readSettings({ problems: { enabled: false, maximum: 3 }, inlayHints: { dates: true } });
    assert.deepEqual(settings.problems, { enabled: false, maximum: 3 });
    assert.deepEqual(settings.inlayHints, { ...DEFAULT_SETTINGS.inlayHints, dates: true });
  });

  it('of the wrong kind count as not said', () => {
    const settings = readSettings({ problems: { enabled: 'no', maximum: -1 }, hover: [] });
    assert.deepEqual(settings, DEFAULT_SETTINGS);
  });

  it('of rules are severities or off, and nothing else', () => {
    const settings = readSettings({
      rules: { 'missing-year': 'hint', 'missing-grade': 'off', other: 'loud', more: 1 },
    });
    assert.deepEqual(settings.rules, { 'missing-year': 'hint', 'missing-grade': 'off' });
  });
});
