import type { Severity } from './problem.ts';
import type { Rule } from './rule.ts';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'an error',
  warning: 'a warning',
  information: 'information',
  hint: 'a hint',
};

const fence = (texts: readonly string[]): string => texts.map((text) => `\`\`\`text\n${text}\n\`\`\``).join('\n\n');

function severityLine({ severity, quoted }: Rule): string {
  const lesser =
    severity === 'error' || severity === 'warning'
      ? ', and something milder where the program may have misread the text'
      : '';
  const quotations = quoted === 'ignore' ? ' What somebody is quoted as saying is left alone.' : '';
  return `It is shown as ${SEVERITY_WORDS[severity]}${lesser}.${quotations}`;
}

/** The rule's page of documentation, in Markdown. */
export const rulePage = (rule: Rule): string => `# ${rule.title}

\`${rule.code}\`

${rule.why}

**What to do:** ${rule.remedy}

${severityLine(rule)}

## A problem

${fence(rule.bad)}

## No problem

${fence(rule.good)}

## Settings

Give the rule another severity, or switch it off, in the settings:

\`\`\`json
"inspectionLens.rules": { "${rule.code}": "off" }
\`\`\`

The examples are made up. [All rules](README.md)
`;

/** The list of all rules, in Markdown. */
export const rulesPage = (rules: readonly Rule[]): string => `# Rules

What the review looks for. Each problem in the editor and on the command line bears the code of its rule and links to its page.

| Code | What it finds | At most |
| --- | --- | --- |
${rules.map((rule) => `| [\`${rule.code}\`](${rule.code}.md) | ${rule.title} | ${rule.severity} |`).join('\n')}
`;
