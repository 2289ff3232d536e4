/** Stands for the protocol library's synchronisation of notebooks in the server's bundle: a report is no notebook. */
module.exports = { NotebookSyncFeature: (Base) => Base };
