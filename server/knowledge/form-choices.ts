const CHOICE = /\(([^)]*)\)/;

/** `(the /)impact of (leaders/managers)`: every form that the choices in brackets allow, in their order; the pattern itself where it has none. */
export function formsOf(pattern: string): readonly string[] {
  const choice = CHOICE.exec(pattern);
  if (choice === null) return [pattern];
  return (choice[1] ?? '').split('/').flatMap((one) => formsOf(pattern.replace(choice[0], one)));
}
