import { SEVERITIES, type Severity } from '../review/problem.ts';

/** What a person has chosen. Each is described in `package.json` under `inspectionLens.…`. */
export interface Settings {
  readonly problems: { readonly enabled: boolean; readonly maximum: number };
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly hover: { readonly reasons: boolean };
  readonly outline: { readonly quotations: boolean };
  readonly inlayHints: { readonly dates: boolean; readonly councils: boolean };
  readonly codeLens: { readonly councils: boolean; readonly inspections: boolean };
  readonly completion: { readonly enabled: boolean };
}

export const DEFAULT_SETTINGS: Settings = {
  problems: { enabled: true, maximum: 500 },
  rules: {},
  hover: { reasons: true },
  outline: { quotations: true },
  inlayHints: { dates: false, councils: false },
  codeLens: { councils: false, inspections: false },
  completion: { enabled: true },
};

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const group = (values: unknown, name: string): Values => {
  const value = isObject(values) ? values[name] : undefined;
  return isObject(value) ? value : {};
};

const flag = (value: unknown, byDefault: boolean): boolean => (typeof value === 'boolean' ? value : byDefault);

const count = (value: unknown, byDefault: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : byDefault;

const isSeverity = (value: unknown): value is Severity | 'off' =>
  value === 'off' || SEVERITIES.some((severity) => severity === value);

function readRules(values: Values): Settings['rules'] {
  const rules: Record<string, Severity | 'off'> = {};
  for (const [code, severity] of Object.entries(values)) if (isSeverity(severity)) rules[code] = severity;
  return rules;
}

/** The settings in what a client sent: any value whatever; what is missing or of the wrong kind keeps its default. */
export function readSettings(values: unknown): Settings {
  const byDefault = DEFAULT_SETTINGS;
  const problems = group(values, 'problems');
  const inlayHints = group(values, 'inlayHints');
  const codeLens = group(values, 'codeLens');
  return {
    problems: {
      enabled: flag(problems.enabled, byDefault.problems.enabled),
      maximum: count(problems.maximum, byDefault.problems.maximum),
    },
    rules: readRules(group(values, 'rules')),
    hover: { reasons: flag(group(values, 'hover').reasons, byDefault.hover.reasons) },
    outline: { quotations: flag(group(values, 'outline').quotations, byDefault.outline.quotations) },
    inlayHints: {
      dates: flag(inlayHints.dates, byDefault.inlayHints.dates),
      councils: flag(inlayHints.councils, byDefault.inlayHints.councils),
    },
    codeLens: {
      councils: flag(codeLens.councils, byDefault.codeLens.councils),
      inspections: flag(codeLens.inspections, byDefault.codeLens.inspections),
    },
    completion: { enabled: flag(group(values, 'completion').enabled, byDefault.completion.enabled) },
  };
}
