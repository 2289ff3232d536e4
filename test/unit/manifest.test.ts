import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS, readSettings } from '../../server/features/settings.ts';
import {
  COMMANDS,
  FINDINGS_VIEW,
  LANGUAGE,
  SAMPLE,
  SETTINGS,
  TOKEN_MODIFIERS,
  TOKEN_TYPES,
} from '../../server/names.ts';
import { RULES } from '../../server/review/rules.ts';

type Table = Readonly<Record<string, unknown>>;

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json');
const messages: Readonly<Record<string, string>> = read('package.nls.json');
const { contributes } = manifest;

const CUSTOM_COLORS = 'editor.semanticTokenColorCustomizations';

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** Every string in a value, wherever it stands. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Commands that only actions, lenses and the editor itself run, so that the palette does not list them. */
const UNLISTED: readonly string[] = [COMMANDS.goToFinding, COMMANDS.ignoreProblem, COMMANDS.focusFindings];

describe('the manifest', () => {
  it('names the language that client and server know', () => {
    assert.deepEqual(idsOf(contributes.languages), [LANGUAGE]);
    assert.equal(contributes.grammars[0].language, LANGUAGE);
    const { [`[${LANGUAGE}]`]: own, [CUSTOM_COLORS]: colors, ...others } = contributes.configurationDefaults;
    assert.equal(own['editor.semanticHighlighting.enabled'], true);
    assert.deepEqual(others, {});
    assert.deepEqual(Object.keys(colors), ['rules']);
    for (const selector of Object.keys(colors.rules)) {
      const [type = '', ...modifiers] = selector.replace(`:${LANGUAGE}`, '').split('.');
      assert.ok(selector.endsWith(`:${LANGUAGE}`), selector);
      assert.ok(idsOf(contributes.semanticTokenTypes).includes(type), selector);
      for (const one of modifiers) assert.ok(idsOf(contributes.semanticTokenModifiers).includes(one), selector);
    }
  });

  it('sets judgements in bold and words that are not the inspectors’ in italics, for whom colours tell nothing', () => {
    const { rules } = contributes.configurationDefaults[CUSTOM_COLORS];
    assert.deepEqual(rules[`grade:${LANGUAGE}`], { bold: true });
    assert.deepEqual(rules[`grade.otherUse:${LANGUAGE}`], { bold: false });
    for (const speaker of ['authority', 'otherSpeaker']) {
      assert.deepEqual(rules[`quotation.${speaker}:${LANGUAGE}`], { italic: true });
    }
  });

  it('takes no file ending for itself', () => {
    assert.equal('extensions' in contributes.languages[0], false);
    assert.equal('filenamePatterns' in contributes.languages[0], false);
  });

  it('describes the token types and modifiers that the server sends', () => {
    assert.deepEqual(idsOf(contributes.semanticTokenTypes).toSorted(), [...TOKEN_TYPES].sort());
    assert.deepEqual(idsOf(contributes.semanticTokenModifiers).toSorted(), [...TOKEN_MODIFIERS].sort());
  });

  it('has a colour from any theme for every token type, and for selectors that exist', () => {
    const { scopes } = contributes.semanticTokenScopes[0];
    for (const type of TOKEN_TYPES) assert.ok(type in scopes, type);
    for (const selector of Object.keys(scopes)) {
      const [type, ...modifiers] = selector.split('.');
      assert.ok(
        TOKEN_TYPES.some((one) => one === type),
        selector,
      );
      for (const modifier of modifiers)
        assert.ok(
          TOKEN_MODIFIERS.some((one) => one === modifier),
          selector,
        );
    }
    for (const { superType } of contributes.semanticTokenTypes)
      assert.match(superType, /^(enumMember|number|class|string|function)$/);
  });

  it('lists the commands that there are', () => {
    const listed: string[] = contributes.commands.map(({ command }: { command: string }) => command);
    assert.deepEqual([...listed, ...UNLISTED].sort(), Object.values(COMMANDS).sort());
  });

  it('runs only commands that there are, in menus, keys and walkthroughs', () => {
    const known: readonly string[] = Object.values(COMMANDS);
    const used = stringsIn([contributes.menus, contributes.keybindings]).filter((one) =>
      one.startsWith(`${SETTINGS}.`),
    );
    const linked = Object.values(messages).flatMap((text) =>
      [...text.matchAll(/\(command:([\w.]+)\)/g)].map(([, id]) => id),
    );
    for (const command of [...used, ...linked]) assert.ok(known.includes(command ?? ''), command);
  });

  it('gives no key twice', () => {
    const keys: string[] = contributes.keybindings.map(({ key }: { key: string }) => key);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('has the view that the client fills', () => {
    assert.deepEqual(idsOf(contributes.views.inspectionLens), [FINDINGS_VIEW]);
  });

  it('names only files that exist', () => {
    const files = stringsIn([
      contributes.grammars,
      contributes.viewsContainers,
      contributes.walkthroughs,
      manifest.icon,
    ]);
    for (const file of files.filter((one) => /\.(json|svg|png)$/.test(one))) assert.ok(existsSync(file), file);
    assert.ok(existsSync(`seeds/${SAMPLE}`));
  });
});

describe('the settings in the manifest', () => {
  const properties: Readonly<Record<string, { type: string; default: unknown; scope: string; properties?: Table }>> =
    contributes.configuration.properties;

  it('are at most twenty, each with a scope', () => {
    assert.ok(Object.keys(properties).length <= 20);
    for (const [name, { scope }] of Object.entries(properties)) assert.match(scope, /^(resource|window)$/, name);
  });

  it('have the defaults that the server has', () => {
    const values: Record<string, Record<string, unknown>> = {};
    for (const [name, property] of Object.entries(properties)) {
      const [, group = '', key] = name.split('.');
      if (key === undefined) values[group] = property.default as Record<string, unknown>;
      else values[group] = { ...values[group], [key]: property.default };
    }
    assert.deepEqual(readSettings(values), DEFAULT_SETTINGS);
    for (const [group, settings] of Object.entries(DEFAULT_SETTINGS)) {
      for (const [key, value] of Object.entries(settings)) assert.equal(values[group]?.[key], value, `${group}.${key}`);
    }
  });

  it('list the rules that there are', () => {
    assert.deepEqual(
      Object.keys(properties['inspectionLens.rules']?.properties ?? {}).sort(),
      RULES.map(({ code }) => code).sort(),
    );
    for (const { code, title } of RULES) assert.equal(messages[`rules.${code}`], title);
  });

  it('name no program, no address and no module', () => {
    for (const name of Object.keys(properties)) assert.doesNotMatch(name, /path|url|uri|executable|module/i);
  });
});

describe('the words of the manifest', () => {
  const used = stringsIn(manifest).flatMap((text) => [...text.matchAll(/^%([^%]+)%$/g)].map(([, key]) => key ?? ''));

  it('are all there, and none is left over', () => {
    assert.deepEqual([...new Set(used)].sort(), Object.keys(messages).sort());
  });

  it('are said nowhere else: no title or description is a literal', () => {
    const visible = [
      ...['commands', 'configuration', 'viewsContainers', 'views', 'viewsWelcome', 'walkthroughs'],
      ...['semanticTokenTypes', 'semanticTokenModifiers'],
    ];
    const literals: string[] = [];
    const visit = (value: unknown, key: string): void => {
      if (typeof value === 'string') {
        const isShown = /^(title|name|description|markdownDescription|contents|altText)$/.test(key);
        if (isShown && !value.startsWith('%') && value !== 'Inspection Lens') literals.push(value);
      } else if (typeof value === 'object' && value !== null) {
        for (const [inner, child] of Object.entries(value)) visit(child, inner);
      }
    };
    for (const point of visible) visit(contributes[point], point);
    assert.deepEqual(literals, []);
  });
});

describe('the extension', () => {
  it('runs in untrusted and virtual workspaces, on the desktop and in the browser', () => {
    assert.deepEqual(manifest.capabilities, { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } });
    assert.equal(typeof manifest.main, 'string');
    assert.equal(typeof manifest.browser, 'string');
  });
});
