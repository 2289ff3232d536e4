/** Every `*.suite.ts` in this folder; `esbuild.mjs` says how. */
declare module 'all-suites';
