import { SetUpError } from './failure.ts';
import { installFromDebian, onPath } from './programs.ts';

/** The path of Neovim, a second and independent client of the server; installed first where there is none and it can be. */
export async function neovimPath(): Promise<string> {
  const found = onPath(['nvim']);
  if (found !== undefined) return found;
  await installFromDebian(['neovim']);
  const installed = onPath(['nvim']);
  if (installed !== undefined) return installed;
  throw new SetUpError('Neovim was not found: install the package neovim, so that `nvim` is on the PATH.');
}
