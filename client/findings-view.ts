import * as vscode from 'vscode';
import {
  type AboutText,
  COMMANDS,
  FINDING_KINDS,
  FINDINGS_VIEW,
  type FindingKind,
  type FindingNode,
  type Findings,
  LANGUAGE,
  REQUESTS,
  SETTINGS,
} from '../server/names.ts';
import { EXPLANATION_SCHEME } from './copying.ts';
import type { LanguageServer } from './language-server.ts';
import { show, toRange } from './steps.ts';

/** An entry with what holds it, so that the view can open the way to it. */
interface Entry {
  readonly node: FindingNode;
  readonly parent: Entry | undefined;
  readonly children: readonly Entry[];
}

/** Judgements have none: the room is needed for the area and its grade. */
const ICONS: Readonly<Partial<Record<FindingKind, string>>> = {
  council: 'organization',
  inspection: 'search',
  speaker: 'comment-discussion',
  quotation: 'quote',
};

function entriesOf(nodes: readonly FindingNode[], hidden: ReadonlySet<FindingKind>, parent?: Entry): readonly Entry[] {
  return nodes
    .filter((node) => !hidden.has(node.kind))
    .map((node) => {
      const children: Entry[] = [];
      const entry: Entry = { node, parent, children };
      children.push(...entriesOf(node.children, hidden, entry));
      return entry;
    });
}

const countOf = (entries: readonly Entry[], kind: FindingKind): number =>
  entries.reduce((sum, { node, children }) => sum + (node.kind === kind ? 1 : 0) + countOf(children, kind), 0);

const kindNames = (): Readonly<Record<FindingKind, string>> => ({
  council: vscode.l10n.t('Councils'),
  inspection: vscode.l10n.t('Inspections'),
  judgement: vscode.l10n.t('Judgements'),
  speaker: vscode.l10n.t('Quotations'),
  quotation: vscode.l10n.t('Quotations'),
});

/** The Findings view: what was found in the report shown, by council, inspection, judgement and speaker. */
export class FindingsView implements vscode.Disposable, vscode.TreeDataProvider<Entry> {
  readonly #server: LanguageServer;
  readonly #view: vscode.TreeView<Entry>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: vscode.Disposable[];
  readonly onDidChangeTreeData = this.#changed.event;
  #document: vscode.Uri | undefined;
  #entries: readonly Entry[] = [];
  #hidden: ReadonlySet<FindingKind> = new Set();
  #asked = 0;

  constructor(server: LanguageServer) {
    this.#server = server;
    this.#view = vscode.window.createTreeView(FINDINGS_VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#view,
      this.#changed,
      server.onStatus(({ uri }) => {
        if (uri === vscode.window.activeTextEditor?.document.uri.toString()) void this.#load();
      }),
      server.onStateChange(() => void this.#load()),
      vscode.window.onDidChangeActiveTextEditor(() => void this.#load()),
      vscode.workspace.onDidCloseTextDocument(() => void this.#load()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#follow(textEditor)),
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible) void this.#load();
      }),
    ];
  }

  getChildren(entry?: Entry): Entry[] {
    return [...(entry?.children ?? this.#entries)];
  }

  getParent(entry: Entry): Entry | undefined {
    return entry.parent;
  }

  getTreeItem({ node, children, parent }: Entry): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const state = children.length === 0 ? None : node.kind === 'speaker' ? Collapsed : Expanded;
    const item = new vscode.TreeItem(node.label, state);
    item.id = node.id;
    item.description = node.description;
    item.tooltip = node.spoken;
    item.accessibilityInformation = { label: node.spoken, role: 'treeitem' };
    const icon = ICONS[node.kind];
    if (icon !== undefined) item.iconPath = new vscode.ThemeIcon(icon);
    item.contextValue = node.kind;
    if (node.place !== null && this.#document !== undefined) {
      const title = vscode.l10n.t('Go to it');
      item.command = { command: COMMANDS.goToFinding, title, arguments: [this.#document, node.place] };
    }
    if (parent === undefined && children.length === 0) item.collapsibleState = None;
    return item;
  }

  /** Lets a person choose which kinds of entries to see. */
  async filter(): Promise<void> {
    const names = kindNames();
    const offered = FINDING_KINDS.filter((kind) => kind !== 'council' && kind !== 'quotation');
    const picks = offered.map((kind) => ({
      label: names[kind],
      shows: kind,
      picked: !this.#hidden.has(kind),
    }));
    const chosen = await vscode.window.showQuickPick(picks, {
      canPickMany: true,
      title: vscode.l10n.t('What the Findings view shows'),
    });
    if (chosen === undefined) return;
    this.#hidden = new Set(offered.filter((kind) => !chosen.some((pick) => pick.shows === kind)));
    await this.#load();
  }

  /** Goes to an entry's place. */
  async open(uri: vscode.Uri, place: NonNullable<FindingNode['place']>): Promise<void> {
    const document = await vscode.workspace.openTextDocument(uri);
    show(await vscode.window.showTextDocument(document, { preserveFocus: false }), toRange(place));
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #load(): Promise<void> {
    if (!this.#view.visible) return;
    const asked = ++this.#asked;
    const active = vscode.window.activeTextEditor?.document;
    const document = active === undefined || active.uri.scheme === EXPLANATION_SCHEME ? this.#shown() : active;
    const isReport = document?.languageId === LANGUAGE;
    const params: AboutText = { textDocument: { uri: document?.uri.toString() ?? '' } };
    const findings = isReport ? await this.#server.ask<Findings>(REQUESTS.findings, params) : undefined;
    if (asked !== this.#asked) return;
    this.#document = isReport ? document?.uri : undefined;
    this.#entries = entriesOf(findings?.nodes ?? [], this.#hidden);
    this.#say(isReport, findings !== undefined);
    this.#changed.fire(undefined);
  }

  /** The report shown last, as long as it is open: the view keeps it while the table, an explanation or another pane has the focus. */
  #shown(): vscode.TextDocument | undefined {
    const uri = this.#document?.toString();
    return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
  }

  #say(isReport: boolean, isRead: boolean): void {
    const entries = this.#entries;
    this.#view.description = isReport
      ? vscode.l10n.t('judgements {0}, quotations {1}', countOf(entries, 'judgement'), countOf(entries, 'quotation'))
      : '';
    const isEmpty = isReport && isRead && entries.length === 0;
    this.#view.message = isEmpty ? vscode.l10n.t('Nothing was found in this text.') : '';
  }

  /** Shows the entry that the cursor is on, without taking the focus from the text. */
  #follow(editor: vscode.TextEditor): void {
    if (!this.#view.visible || editor.document.uri.toString() !== this.#document?.toString()) return;
    if (!vscode.workspace.getConfiguration(SETTINGS, this.#document).get('findings.followCursor', true)) return;
    const entry = innermost(this.#entries, editor.selection.active);
    if (entry !== undefined) void this.#view.reveal(entry, { select: true, focus: false, expand: true });
  }
}

/** The smallest entry whose own words hold a place. */
function innermost(entries: readonly Entry[], at: vscode.Position): Entry | undefined {
  let best: Entry | undefined;
  let smallest: vscode.Range | undefined;
  const visit = (entry: Entry): void => {
    const range = entry.node.place === null ? undefined : toRange(entry.node.place);
    if (range?.contains(at) && (smallest === undefined || smallest.contains(range))) {
      best = entry;
      smallest = range;
    }
    for (const child of entry.children) visit(child);
  };
  for (const entry of entries) visit(entry);
  return best;
}
