/**
 * Stands for `semver/functions/satisfies` in the client's bundle: whether VS Code is new enough. It is, since
 * `engines.vscode` in package.json lets the extension into no older one.
 */
module.exports = () => true;
