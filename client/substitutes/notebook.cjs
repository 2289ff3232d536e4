/**
 * Stands for the language client's synchronisation of notebooks in the client's bundle: a report is no notebook. It
 * announces nothing to the server, so that the server asks for nothing, and its events never come.
 */
const never = () => ({ dispose() {} });

class NotebookDocumentSyncFeature {
  static CellScheme = 'vscode-notebook-cell';
  registrationType = { method: 'notebookDocument/sync' };
  onOpenNotificationSent = never;
  onChangeNotificationSent = never;
  onSaveNotificationSent = never;
  onCloseNotificationSent = never;

  getState() {
    return { kind: 'document', id: this.registrationType.method, registrations: false, matches: false };
  }

  handles() {
    return false;
  }

  fillClientCapabilities() {}
  initialize() {}
  register() {}
  unregister() {}
  clear() {}
}

module.exports = { NotebookDocumentSyncFeature };
